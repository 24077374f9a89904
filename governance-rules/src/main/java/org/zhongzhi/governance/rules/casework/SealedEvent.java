package org.zhongzhi.governance.rules.casework;

import io.vavr.control.Option;
import org.zhongzhi.governance.model.casework.CaseEvent;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.ProcedureId;

/**
 * An event as a log keeps it, sealed by a hash over itself and the seal of the event before it in the same case. Residents
 * count by their own seals alone, so that they can be erased and the seal of the event still holds.
 *
 * @param source the case
 * @param procedure the procedure by which the case is handled
 * @param version the version of the procedure
 * @param event what happened
 * @param previous the seal of the event before it in the case, or none for the first
 * @param hash the seal of this event: the SHA-256 over its canonical JSON, in 64 hexadecimal digits
 */
public record SealedEvent(
        CaseId source, ProcedureId procedure, int version, CaseEvent event, Option<String> previous, String hash) {}
