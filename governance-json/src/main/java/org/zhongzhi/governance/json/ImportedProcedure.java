package org.zhongzhi.governance.json;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.value.Text;

/**
 * A procedure that was made of a definition of another system.
 *
 * @param procedure the procedure, as far as the definition says it; what is wrong with it, {@code ProcedureLint} tells
 * @param withoutPlace what the definition says that a procedure has no place for, and what was read otherwise than it stands
 */
public record ImportedProcedure(Procedure procedure, Seq<Text> withoutPlace) {}
