package org.zhongzhi.governance.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.Jurisdiction;

/** The file of the city that comes with the command. */
final class CityFile {
    private static final String BUNDLED = "hezhou.json";

    private CityFile() {}

    /** The city that comes with the command. */
    static Jurisdiction bundled() {
        try (InputStream in = CityFile.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("The jar does not hold " + BUNDLED);
            }
            return GovernanceJson.standard().readJurisdiction(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
