package org.zhongzhi.governance.rules.testing;

import org.zhongzhi.governance.rules.Finding;

/** Is told of each finding that was verified and turned out as expected. */
interface Witness {
    /** Keeps nothing. */
    Witness NONE = new Witness() {
        @Override
        public void cameOut(Finding finding) {}

        @Override
        public void explained(Finding finding) {}
    };

    /** The rule came out as expected. */
    void cameOut(Finding finding);

    /** The whole sentence reads as expected in both languages. */
    void explained(Finding finding);
}
