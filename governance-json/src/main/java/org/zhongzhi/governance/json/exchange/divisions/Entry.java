package org.zhongzhi.governance.json.exchange.divisions;

import java.nio.file.Path;
import org.zhongzhi.governance.model.territory.DivisionCode;

/**
 * One line of the codes: a division, the one above it, and where the line stands.
 *
 * @param code the division
 * @param name its name, as the data have it
 * @param parent the division above
 * @param file in which file
 * @param line in which line of the file, from 1
 */
record Entry(DivisionCode code, String name, DivisionCode parent, Path file, int line) {
    String place() {
        return file + " line " + line;
    }

    boolean saysTheSameAs(Entry other) {
        return name.equals(other.name) && parent.equals(other.parent);
    }

    @Override
    public String toString() {
        return "\"" + name + "\" under " + parent + " (" + place() + ")";
    }
}
