package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Array;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong, up to a number after which nobody reads on. */
final class Faults {
    private static final int MOST = 100;

    private final List<CsvError> errors = new ArrayList<>();
    private boolean more;

    void add(CsvError error) {
        if (errors.size() < MOST) {
            errors.add(error);
        } else {
            more = true;
        }
    }

    int count() {
        return errors.size();
    }

    boolean isFull() {
        return more;
    }

    void check() {
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparingInt(CsvError::row).thenComparingInt(CsvError::column));
            throw new CsvException(Array.ofAll(errors), more);
        }
    }

    static CsvException of(int row, String problem) {
        return new CsvException(Array.of(new CsvError(row, 0, "", problem)), false);
    }
}
