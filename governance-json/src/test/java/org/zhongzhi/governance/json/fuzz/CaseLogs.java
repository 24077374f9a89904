package org.zhongzhi.governance.json.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.json.CaseLog;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.json.LogVerification;
import org.zhongzhi.governance.rules.casework.SealedEvent;

/** Logs of cases made of any bytes. */
final class CaseLogs {
    private static final CaseLog LOGS = GovernanceJson.standard().caseLog();

    private CaseLogs() {}

    /** What is read is copied as it is; with its residents erased it has as many events. */
    static void read(byte[] bytes) {
        List<SealedEvent> events;
        try {
            events = events(bytes);
        } catch (DocumentException refused) {
            Target.check(refused);
            return;
        }
        Target.same("the log", events, events(copy(bytes, false)));
        Target.same(
                "the number of events", events.size(), events(copy(bytes, true)).size());
    }

    /** A log that holds is in its canonical form, and holds also by its own heads. */
    static void verify(byte[] bytes) {
        LogVerification verification = LOGS.verify(new ByteArrayInputStream(bytes));
        if (!verification.holds()) {
            return;
        }
        Target.same("a log that holds", text(bytes), text(copy(bytes, false)));
        Target.same(
                "a log by its heads", verification, LOGS.verify(new ByteArrayInputStream(bytes), verification.heads()));
        Target.same(
                "an erased log",
                verification.events(),
                LOGS.verify(new ByteArrayInputStream(copy(bytes, true))).events());
    }

    private static List<SealedEvent> events(byte[] bytes) {
        List<SealedEvent> events = new ArrayList<>();
        LOGS.read(new ByteArrayInputStream(bytes), events::add);
        return events;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] copy(byte[] bytes, boolean erased) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LOGS.erase(new ByteArrayInputStream(bytes), out, resident -> erased);
        return out.toByteArray();
    }
}
