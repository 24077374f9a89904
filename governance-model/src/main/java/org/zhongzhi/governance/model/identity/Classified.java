package org.zhongzhi.governance.model.identity;

import org.zhongzhi.governance.model.value.Coded;

/**
 * An entity whose type knows kinds: a team by what it is for, a post by its role. Dossiers keep the kinds of what hangs on
 * them at hand, so that counting those of one kind looks at no entity.
 *
 * @param <K> the enumeration of the kinds
 */
public interface Classified<K extends Enum<K> & Coded> extends Entity {
    /**
     * Of which kind it is.
     *
     * @return the kind
     */
    K classification();

    @Override
    default int kindNumber() {
        return classification().ordinal();
    }
}
