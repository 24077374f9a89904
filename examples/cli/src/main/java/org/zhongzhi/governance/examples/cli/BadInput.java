package org.zhongzhi.governance.examples.cli;

/** Something the user gave cannot be used. The message is for the user; the command ends with exit code 2. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }

    BadInput(Exception refusal) {
        super(refusal.getMessage());
    }
}
