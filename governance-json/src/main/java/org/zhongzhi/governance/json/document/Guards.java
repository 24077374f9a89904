package org.zhongzhi.governance.json.document;

import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Later;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.Parts;
import org.zhongzhi.governance.json.codec.Scalars;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Relation;
import org.zhongzhi.governance.model.casework.Term;

/** What has to hold for a transition. */
final class Guards {
    private static final Codec<Term> ANY_TERM = new Later<>("a term (an object with \"type\")", () -> Guards.TERM);
    private static final Codec<Guard> ANY_GUARD = new Later<>("a guard (an object with \"type\")", () -> Guards.GUARD);
    private static final SeqCodec<Guard> SEVERAL = new SeqCodec<>(ANY_GUARD);

    static final Codec<Term> TERM = Cases.<Term>of("a term")
            .one("number", Term.Constant.class, "number", Values.WHOLE, Term.Constant::number, Term.Constant::new)
            .one("setting", Term.Set.class, "setting", CaseworkWords.SETTING, Term.Set::setting, Term.Set::new)
            .one("given", Term.Given.class, "field", CaseworkWords.FIELD, Term.Given::field, Term.Given::new)
            .one(
                    "recorded",
                    Term.Recorded.class,
                    "field",
                    CaseworkWords.FIELD,
                    Term.Recorded::field,
                    Term.Recorded::new)
            .one("sum", Term.Sum.class, "field", CaseworkWords.FIELD, Term.Sum::field, Term.Sum::new)
            .one("times", Term.Times.class, "action", CaseworkWords.ACTION, Term.Times::action, Term.Times::new)
            .one("waited", Term.Waited.class, "unit", CaseworkWords.LIMIT_UNIT, Term.Waited::unit, Term.Waited::new)
            .two(
                    "assigned",
                    Term.Assigned.class,
                    "assignment",
                    CaseworkWords.ASSIGNMENT_KIND,
                    Term.Assigned::kind,
                    "state",
                    CaseworkWords.STATE,
                    Term.Assigned::state,
                    parts -> new Term.Assigned(parts.first(), parts.second()))
            .two(
                    "ahead",
                    Term.Ahead.class,
                    "field",
                    CaseworkWords.FIELD,
                    Term.Ahead::field,
                    "unit",
                    CaseworkWords.UNIT_OF_DAYS,
                    Term.Ahead::unit,
                    parts -> new Term.Ahead(parts.first(), parts.second()))
            .two(
                    "product",
                    Term.Product.class,
                    "left",
                    ANY_TERM,
                    Term.Product::left,
                    "right",
                    ANY_TERM,
                    Term.Product::right,
                    parts -> new Term.Product(parts.first(), parts.second()))
            .two(
                    "plus",
                    Term.Plus.class,
                    "left",
                    ANY_TERM,
                    Term.Plus::left,
                    "right",
                    ANY_TERM,
                    Term.Plus::right,
                    parts -> new Term.Plus(parts.first(), parts.second()))
            .codec();

    static final Codec<Guard> GUARD = Cases.<Guard>of("a guard")
            .with(
                    "compared",
                    Guard.Compared.class,
                    ObjectCodec.<Guard, Parts<Term, Relation, Term, Void, Void>>of(
                                    "a guard",
                                    Parts::new,
                                    parts -> new Guard.Compared(parts.first(), parts.second(), parts.third()))
                            .required("left", TERM, guard -> ((Guard.Compared) guard).left(), Parts::first)
                            .required(
                                    "relation",
                                    CaseworkWords.RELATION,
                                    guard -> ((Guard.Compared) guard).relation(),
                                    Parts::second)
                            .required("right", TERM, guard -> ((Guard.Compared) guard).right(), Parts::third))
            .two(
                    "oneOf",
                    Guard.OneOf.class,
                    "field",
                    CaseworkWords.FIELD,
                    Guard.OneOf::field,
                    "codes",
                    new SeqCodec<>(Scalars.TEXT).atLeastOne(),
                    Guard.OneOf::codes,
                    parts -> new Guard.OneOf(parts.first(), parts.second()))
            .two(
                    "says",
                    Guard.Says.class,
                    "field",
                    CaseworkWords.FIELD,
                    Guard.Says::field,
                    "yes",
                    Scalars.BOOLEAN,
                    Guard.Says::yes,
                    parts -> new Guard.Says(parts.first(), parts.second()))
            .one("gives", Guard.Gives.class, "field", CaseworkWords.FIELD, Guard.Gives::field, Guard.Gives::new)
            .two(
                    "same",
                    Guard.Same.class,
                    "field",
                    CaseworkWords.FIELD,
                    Guard.Same::field,
                    "other",
                    CaseworkWords.FIELD,
                    Guard.Same::other,
                    parts -> new Guard.Same(parts.first(), parts.second()))
            .one("leads", Guard.Leads.class, "leads", Scalars.BOOLEAN, Guard.Leads::leads, Guard.Leads::new)
            .one("allOf", Guard.AllOf.class, "guards", SEVERAL, Guard.AllOf::guards, Guard.AllOf::new)
            .one("anyOf", Guard.AnyOf.class, "guards", SEVERAL.atLeastOne(), Guard.AnyOf::guards, Guard.AnyOf::new)
            .two(
                    "stated",
                    Guard.Stated.class,
                    "words",
                    Values.TEXT,
                    Guard.Stated::words,
                    "guard",
                    ANY_GUARD,
                    Guard.Stated::guard,
                    parts -> new Guard.Stated(parts.first(), parts.second()))
            .codec();

    private Guards() {}
}
