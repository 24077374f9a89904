package org.zhongzhi.governance.rules.casework;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.casework.Effect;
import org.zhongzhi.governance.model.casework.FieldId;
import org.zhongzhi.governance.model.casework.FieldType;
import org.zhongzhi.governance.model.casework.Guard;
import org.zhongzhi.governance.model.casework.Procedure;
import org.zhongzhi.governance.model.casework.Term;
import org.zhongzhi.governance.model.value.Text;

/**
 * That a part of a procedure reads a field.
 *
 * @param field the field
 * @param as as what it is read
 * @param from who has to have given it
 */
record Reading(FieldId field, As as, From from) {
    /** As what a field is read. */
    enum As {
        ANYTHING("任意内容", "anything"),
        NUMBER("数或金额", "a number or an amount"),
        DAY("日期", "a day"),
        YES_NO("是或否", "yes or no"),
        CHOICE("选项", "a choice"),
        PARTIES("单位或个人", "parties");

        private final Text words;

        As(String chinese, String english) {
            this.words = Text.of(chinese, english);
        }

        Text words() {
            return words;
        }

        boolean fits(FieldType type) {
            return switch (this) {
                case ANYTHING -> true;
                case NUMBER -> type instanceof FieldType.Whole || type instanceof FieldType.Amount;
                case DAY -> type instanceof FieldType.Day;
                case YES_NO -> type instanceof FieldType.YesNo;
                case CHOICE -> type instanceof FieldType.Choice;
                case PARTIES -> type instanceof FieldType.Parties;
            };
        }
    }

    /** Who has to have given a field. */
    enum From {
        /** The action itself. */
        ACTION,
        /** Any action. */
        CASE
    }

    /** What a single condition reads; of several together, nothing. */
    static Seq<Reading> of(Guard guard) {
        if (guard instanceof Guard.Compared compared) {
            return of(compared.left()).appendAll(of(compared.right()));
        }
        if (guard instanceof Guard.OneOf oneOf) {
            return given(oneOf.field(), As.CHOICE);
        }
        if (guard instanceof Guard.Says says) {
            return given(says.field(), As.YES_NO);
        }
        if (guard instanceof Guard.Gives gives) {
            return given(gives.field(), As.ANYTHING);
        }
        return guard instanceof Guard.Same same
                ? given(same.field(), As.ANYTHING).appendAll(given(same.other(), As.ANYTHING))
                : Array.empty();
    }

    static Seq<Reading> of(Term term) {
        if (term instanceof Term.Given given) {
            return given(given.field(), As.NUMBER);
        }
        if (term instanceof Term.Recorded recorded) {
            return recorded(recorded.field(), As.NUMBER);
        }
        if (term instanceof Term.Sum sum) {
            return recorded(sum.field(), As.NUMBER);
        }
        if (term instanceof Term.Ahead ahead) {
            return recorded(ahead.field(), As.DAY);
        }
        if (term instanceof Term.Product product) {
            return of(product.left()).appendAll(of(product.right()));
        }
        return term instanceof Term.Plus plus ? of(plus.left()).appendAll(of(plus.right())) : Array.empty();
    }

    static Seq<Reading> of(Effect effect) {
        if (effect instanceof Effect.Assign assign) {
            return given(assign.parties(), As.PARTIES);
        }
        if (effect instanceof Effect.Credit credit) {
            return recorded(credit.minutes(), As.NUMBER);
        }
        return effect instanceof Effect.Extend extend ? given(extend.by(), As.NUMBER) : Array.empty();
    }

    static Seq<Reading> given(FieldId field, As as) {
        return Array.of(new Reading(field, as, From.ACTION));
    }

    static Seq<Reading> recorded(FieldId field, As as) {
        return Array.of(new Reading(field, as, From.CASE));
    }

    /** Whether the field takes what is read; a field that is not declared takes anything. */
    boolean fits(Procedure procedure) {
        return procedure.field(field).forAll(each -> as.fits(each.type()));
    }

    /** Whether anything gives the field that could be read here. */
    boolean isGiven(Procedure procedure, Route reader) {
        return from == From.ACTION ? reader.gives(field) : isGiven(procedure);
    }

    /** Whether any action gives the field. */
    boolean isGiven(Procedure procedure) {
        return procedure.actions().exists(action -> Route.gives(action, field));
    }
}
