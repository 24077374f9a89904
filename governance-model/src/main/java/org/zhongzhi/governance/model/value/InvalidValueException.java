package org.zhongzhi.governance.model.value;

/**
 * A value that is wrong by itself, whatever else is in the city. The message says what was found, what was expected
 * and, where that is known, what to do; it never repeats an identifier of a person that was refused.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what was found and what was expected
     */
    public InvalidValueException(String message) {
        super(message);
    }
}
