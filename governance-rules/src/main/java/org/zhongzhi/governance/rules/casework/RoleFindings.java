package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Role;
import org.zhongzhi.governance.rules.casework.ProcedureFinding.Where;

/** Which roles can never act. */
record RoleFindings(Procedure procedure, Reach reach) {
    Seq<ProcedureFinding> all() {
        Called called = new Called(procedure);
        return procedure
                .roles()
                .map(Role::id)
                .filter(role ->
                        !reach.taken().exists(route -> route.way().roles().contains(role)))
                .map(role -> Called.finding(
                        ProcedureFault.IDLE_ROLE,
                        Where.of(ProcedurePart.ROLE, role),
                        "%s永远没有可以进行的动作",
                        "%s can never do anything",
                        called.role(role)));
    }
}
