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
     * Moves every assignment of a kind from one state to another, be it open or not.
     *
     * @param kind the kind of assignment
     * @param from the state that they leave
     * @param to the state that they go to
     */
    record Move(AssignmentKindId kind, StateId from, StateId to) implements Effect {}

    /**
     * Earns whoever has done the work minutes in a time bank (时间银行). It is for the time bank to book them.
     *
     * @param kind the kind of assignment
     * @param state the state of those assignments that earn minutes
     * @param minutes the field that says how many, as it was last given on the assignment
     */
    record Credit(AssignmentKindId kind, StateId state, FieldId minutes) implements Effect {}

    /**
     * Gives a limit more time.
     *
     * @param limit the limit
     * @param by the field that says how much: minutes for a limit in hours, else days
     */
    record Extend(LimitId limit, FieldId by) implements Effect {}
}
