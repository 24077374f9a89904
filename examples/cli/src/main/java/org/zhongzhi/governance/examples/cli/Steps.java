package org.zhongzhi.governance.examples.cli;

import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.zhongzhi.governance.model.Change;
import org.zhongzhi.governance.model.ChangeSet;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.value.Text;

/** What each change of a set does to the data, as they are when its turn comes. */
record Steps(Seq<Step> all) {
    /** What a change does. */
    enum Deed {
        ADDED("新增%d项", "%d added"),
        REPLACED("替换%d项", "%d replaced"),
        REMOVED("移除%d项", "%d removed"),
        NOTHING("%d项不起作用", "%d without effect");

        private final String chinese;
        private final String english;

        Deed(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        private Text times(int count) {
            return Text.of(chinese.formatted(count), english.formatted(count));
        }
    }

    /** One change, counted from 1. */
    record Step(int number, Change change, Deed deed) {
        /** For a change that does nothing: why. */
        Text inWords() {
            Text type = change.target().type().label();
            String id = change.target().value();
            return change.entity().isEmpty()
                    ? Text.of(
                            "第" + number + "项变更不起作用：数据中没有" + type.chinese() + "“" + id + "”，无从移除。",
                            "Change " + number + " changes nothing: the data hold no " + type.english() + " \"" + id
                                    + "\" to remove.")
                    : Text.of(
                            "第" + number + "项变更不起作用：数据中的" + type.chinese() + "“" + id + "”已是如此。",
                            "Change " + number + " changes nothing: the " + type.english() + " \"" + id
                                    + "\" in the data is like that already.");
        }
    }

    /** The changes of a set, one after the other. */
    static Steps of(Jurisdiction jurisdiction, ChangeSet changes) {
        Seq<Step> steps = Vector.empty();
        Jurisdiction before = jurisdiction;
        for (Change change : changes.changes()) {
            steps = steps.append(new Step(steps.size() + 1, change, deed(before, change)));
            before = before.after(change);
        }
        return new Steps(steps);
    }

    private static Deed deed(Jurisdiction before, Change change) {
        var there = before.entity(change.target());
        if (there.equals(change.entity())) {
            return Deed.NOTHING;
        } else if (there.isEmpty()) {
            return Deed.ADDED;
        }
        return change.entity().isEmpty() ? Deed.REMOVED : Deed.REPLACED;
    }

    /** The changes that do nothing. */
    Seq<Step> idle() {
        return all.filter(step -> step.deed() == Deed.NOTHING);
    }

    /** How many changes do what. */
    Text inWords() {
        Seq<Text> done = Array.of(Deed.values())
                .map(deed -> Tuple.of(deed, all.count(step -> step.deed() == deed)))
                .filter(each -> each._2() > 0)
                .map(each -> each._1().times(each._2()));
        return done.isEmpty()
                ? Text.of("变更：无", "Changes: none")
                : Text.of(
                        "变更：" + done.map(Text::chinese).mkString("，"),
                        "Changes: " + done.map(Text::english).mkString(", "));
    }
}
