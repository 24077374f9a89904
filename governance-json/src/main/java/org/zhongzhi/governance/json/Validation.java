package org.zhongzhi.governance.json;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * What a file turned out to be, and everything that is wrong with it.
 *
 * @param document which document it is by what it says of itself, or none if it does not say or is no JSON
 * @param faults what is wrong, in the order of the file; nothing if the document can be read. After the first fault of an
 *     object the object as a whole is not judged any more
 */
public record Validation(Option<GovernanceSchema> document, Seq<DocumentException> faults) {
    /**
     * Whether the document can be read.
     *
     * @return true if nothing is wrong
     */
    public boolean isValid() {
        return faults.isEmpty();
    }
}
