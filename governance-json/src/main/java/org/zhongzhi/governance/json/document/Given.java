package org.zhongzhi.governance.json.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.Field;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.SeqCodec;
import org.zhongzhi.governance.json.codec.StringCodec;
import org.zhongzhi.governance.json.token.Input;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Text;

/**
 * The city of a test: one that it builds on, entities that are put into it, and changes that are made then.
 *
 * @param base the file of the city that it builds on, or none
 * @param own the entities of its own
 * @param changes the changes
 */
record Given(Option<Base> base, Jurisdiction own, Seq<Change> changes) {
    static final About ABOUT = About.of(Text.of("测试数据", "Test data"));
    static final Given NOTHING =
            new Given(Option.none(), Jurisdiction.builder(ABOUT).build(), Array.empty());

    /** A city and the path of its file. */
    record Base(String path, Jurisdiction city) {}

    /** How it stands: as a jurisdiction, that need not say of which format it is and what it is about. */
    static Codec<Given> codec(PolicyTestSources sources) {
        StringCodec<Base> base = StringCodec.of(
                "the path of a jurisdiction, from the directory of this file (a string)",
                path -> new Base(path, sources.city(path)),
                Base::path);
        ObjectCodec<Given, Draft> beside = ObjectCodec.<Given, Draft>of("a city (an object)", Draft::new, Draft::build)
                .optional("base", base, Given::base, Draft::base)
                .optional("changes", new SeqCodec<>(Documents.CHANGE), Given::changes, Draft::changes, Array.empty());
        return EntityKind.ALL.foldLeft(beside, (codec, kind) -> codec.with(new Entities(new EntityArray<>(kind))));
    }

    /** The city with what is given here. */
    Jurisdiction in(Jurisdiction city) {
        return city.after(ChangeSet.of(
                        Array.of(EntityType.values()).flatMap(own::all).map(Change::put)))
                .after(ChangeSet.of(changes));
    }

    /** A city on its way out of a document. */
    private static final class Draft {
        private final Assembly own = new Assembly();
        private Option<Base> base = Option.none();
        private Seq<Change> changes = Array.empty();

        Draft() {
            own.about(ABOUT);
        }

        void base(Option<Base> city) {
            base = city;
        }

        void changes(Seq<Change> made) {
            changes = made;
        }

        Given build() {
            return new Given(base, own.build(), changes);
        }
    }

    private record Entities(EntityArray<?> array) implements Field<Given, Draft> {
        @Override
        public String name() {
            return array.name();
        }

        @Override
        public Codec<?> codec() {
            return array.codec();
        }

        @Override
        public boolean isRequired() {
            return false;
        }

        @Override
        public void read(Input in, Draft draft) throws IOException {
            array.read(in, draft.own);
        }

        @Override
        public void leaveOut(Draft draft) {
            // No entities of the type: nothing to put in.
        }

        @Override
        public boolean isIn(Given given) {
            return array.isIn(given.own());
        }

        @Override
        public void write(Given given, JsonGenerator out) throws IOException {
            array.write(given.own(), out);
        }
    }
}
