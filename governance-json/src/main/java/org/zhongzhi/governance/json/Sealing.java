package org.zhongzhi.governance.json;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.SealedEvent;

/** What is known of a log while it is verified. */
final class Sealing {
    private final Map<CaseId, LogHead> anchors;
    private Map<CaseId, LogHead> heads = HashMap.empty();
    private long events;
    private @Nullable BrokenSeal broken;

    Sealing(Map<CaseId, LogHead> anchors) {
        this.anchors = anchors;
    }

    boolean follows(int line, SealedEvent event, boolean canonical, String hash) {
        Option<LogHead> head = heads.get(event.source());
        int expected = head.map(LogHead::number).getOrElse(0) + 1;
        int number = event.event().number();
        Text wrong = null;
        if (number != expected) {
            wrong = Text.of(
                    "事件编号为" + number + "：应为" + expected + "（有事件被删除、重复或调换）",
                    "the event has the number " + number + ": expected " + expected
                            + "; an event was dropped, doubled or put elsewhere");
        } else if (!head.map(LogHead::hash).equals(event.previous())) {
            wrong = Text.of(
                    "前一事件的封印与日志中的前一事件不符",
                    "the seal of the event before it is not that of the event before it in the log");
        } else if (!hash.equals(event.hash())) {
            wrong = Text.of("封印与事件内容不符：内容已被改动", "the seal is not that of the event: it was changed");
        } else if (!canonical) {
            wrong = Text.of("本行不是规范的写法：已被改动", "the line is not in its canonical form: it was changed");
        } else if (anchors.get(event.source())
                .exists(each -> each.number() == number && !each.hash().equals(hash))) {
            wrong = Text.of(
                    "事件与外部留存的封印不符：日志已被重写",
                    "the event is not the one that is anchored elsewhere: the log was made anew");
        }
        if (wrong != null) {
            broken = new BrokenSeal(line, Option.some(event.source()), number, wrong);
            return false;
        }
        heads = heads.put(event.source(), new LogHead(number, hash));
        events++;
        return true;
    }

    void unreadable(int line, DocumentException refused) {
        broken = new BrokenSeal(
                line,
                Option.none(),
                0,
                Text.of("本行无法读取（" + refused.problem() + "）", "the line cannot be read: " + refused.problem()));
    }

    /** What was anchored has to be there. */
    void end(int line) {
        anchors.toArray()
                .sortBy(each -> each._1)
                .find(each -> heads.get(each._1).map(LogHead::number).getOrElse(0) < each._2.number())
                .forEach(each -> broken = new BrokenSeal(
                        line,
                        Option.some(each._1),
                        heads.get(each._1).map(LogHead::number).getOrElse(0) + 1,
                        Text.of(
                                "日志在外部留存的第" + each._2.number() + "个事件之前中断",
                                "the log ends before event " + each._2.number() + ", which is anchored elsewhere")));
    }

    LogVerification result() {
        return new LogVerification(events, heads, Option.of(broken));
    }
}
