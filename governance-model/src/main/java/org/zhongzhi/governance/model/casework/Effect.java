package org.zhongzhi.governance.model.casework;

/** What a transition does to a case beside moving it. */
public sealed interface Effect {
    /**
     * Opens an assignment for each party that the action names, in the first state of its kind.
     *
     * @param kind the kind of assignment
     * @param parties the field that names them; where one of them leads, the first
     */
    record Assign(AssignmentKindId kind, FieldId parties) implements Effect {}

    /**
     * Opens new assignments for those that are in a state, as a new round.
     *
     * @param kind the kind of assignment
     * @param state the state
     */
    record Renew(AssignmentKindId kind, StateId state) implements Effect {}

    /**
     * Ends every assignment of a kind that is open.
     *
     * @param kind the kind of assignment
     * @param state the end state that they go to
     */
    record Withdraw(AssignmentKindId kind, StateId state) implements Effect {}

    /**
     * Gives a limit more time.
     *
     * @param limit the limit
     * @param by the field that says how much: minutes for a limit in hours, else days
     */
    record Extend(LimitId limit, FieldId by) implements Effect {}
}
