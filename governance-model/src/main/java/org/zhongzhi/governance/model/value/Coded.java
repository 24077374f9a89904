package org.zhongzhi.governance.model.value;

/** A word of a closed vocabulary: a stable code for machines and a label for people. */
public interface Coded {
    /**
     * The code, as it stands in JSON: lower camel case, never changed once published.
     *
     * @return the code
     */
    String code();

    /**
     * The word for people.
     *
     * @return the label in both languages
     */
    Text label();
}
