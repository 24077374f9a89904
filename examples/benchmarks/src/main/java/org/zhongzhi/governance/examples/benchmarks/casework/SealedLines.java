package org.zhongzhi.governance.examples.benchmarks.casework;

import io.vavr.collection.HashMap;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhongzhi.governance.json.CaseLog;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.rules.casework.Case;

/** Whole cases that are written to a log, sealed, and the bytes over which their seals are made. */
public final class SealedLines {
    /** How many events each case has. */
    public static final int EVENTS = Life.TRANSITIONS + 1;

    static final int CASES = 1 << 8;

    private static final int SEED = 40;

    private final CaseLog logs = GovernanceJson.standard().caseLog();
    private final List<Case> cases = new ArrayList<>();
    private final List<List<byte[]>> sealed = new ArrayList<>();
    private final MessageDigest digest;
    private int position;

    /** Makes the cases and their lines. */
    public SealedLines() {
        Random random = new Random(SEED);
        ZhongzhiWalker walker = new ZhongzhiWalker();
        for (int number = 0; number < CASES; number++) {
            Case standing = walker.walk(walker.inputs(Life.whole(number, random)));
            cases.add(standing);
            sealed.add(unsealed(standing));
        }
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private List<byte[]> unsealed(Case standing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        logs.writer(out, HashMap.empty()).write(standing);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("\"hash\":\"[0-9a-f]{64}\",", "").getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /**
     * Writes the next case.
     *
     * @return the last event of it in the log
     */
    public Object write() {
        position = (position + 1) & (CASES - 1);
        return logs.writer(OutputStream.nullOutputStream(), HashMap.empty()).write(cases.get(position));
    }

    /**
     * Makes the hashes of the next case over bytes that are there already.
     *
     * @return the last of them
     */
    public byte[] hash() {
        position = (position + 1) & (CASES - 1);
        byte[] last = new byte[0];
        for (byte[] line : sealed.get(position)) {
            last = digest.digest(line);
        }
        return last;
    }
}
