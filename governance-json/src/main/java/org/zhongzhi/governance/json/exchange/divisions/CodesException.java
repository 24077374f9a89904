package org.zhongzhi.governance.json.exchange.divisions;

import org.zhongzhi.governance.model.value.InvalidValueException;

/** Statistics codes that are refused. The message says in which file, where in it, and why. */
public final class CodesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CodesException(String message) {
        super(message);
    }

    CodesException(InvalidValueException refusal) {
        super(refusal.getMessage());
    }
}
