package org.zhongzhi.governance.model.timebank;

import io.vavr.collection.Vector;
import java.time.LocalDate;

/**
 * What is booked on one account: the lines of its statement, and what they add up to.
 *
 * @param account the account
 * @param entries the lines, the oldest first
 * @param debits what was debited, in minutes
 * @param credits what was credited, in minutes
 */
record Book(Account account, Vector<Entry> entries, long debits, long credits) {
    static Book of(Account account) {
        return new Book(account, Vector.empty(), 0, 0);
    }

    long balance() {
        return credits - debits;
    }

    /** The balance at the end of a day: that of the last line up to it, which is found by halving. */
    long balance(LocalDate asOf) {
        int none = -1;
        int low = none;
        int high = entries.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).transfer().date().isAfter(asOf)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low == none ? 0 : entries.get(low).balance();
    }

    Book debited(Transfer transfer) {
        Entry entry = Entry.of(transfer, -transfer.minutes(), balance() - transfer.minutes());
        return new Book(account, entries.append(entry), debits + transfer.minutes(), credits);
    }

    Book credited(Transfer transfer) {
        Entry entry = Entry.of(transfer, transfer.minutes(), balance() + transfer.minutes());
        return new Book(account, entries.append(entry), debits, credits + transfer.minutes());
    }
}
