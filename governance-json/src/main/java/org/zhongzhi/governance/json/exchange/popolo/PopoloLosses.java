package org.zhongzhi.governance.json.exchange.popolo;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.util.function.Predicate;
import org.zhongzhi.governance.json.exchange.Remark;
import org.zhongzhi.governance.json.exchange.foreign.Places;
import org.zhongzhi.governance.json.exchange.foreign.Remarks;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.organization.Appointment;
import org.zhongzhi.governance.model.organization.AppointmentBasis;
import org.zhongzhi.governance.model.organization.Organization;
import org.zhongzhi.governance.model.organization.Post;
import org.zhongzhi.governance.model.value.Text;

/** What of a jurisdiction has no place in Popolo. */
public final class PopoloLosses {
    private static final Seq<EntityType> KEPT = Places.TYPES.appendAll(
            Array.of(EntityType.ORGANIZATION, EntityType.POST, EntityType.PERSON, EntityType.APPOINTMENT));

    private final Jurisdiction city;
    private final Remarks remarks = new Remarks();

    private PopoloLosses(Jurisdiction city) {
        this.city = city;
    }

    /**
     * What is lost.
     *
     * @param city the jurisdiction
     * @return the remarks
     */
    public static Seq<Remark> of(Jurisdiction city) {
        return new PopoloLosses(city).find();
    }

    private Seq<Remark> find() {
        remarks.add(Text.of("数据的标题和说明没有位置", "the title and the notice of the data have no place"), 1);
        count(EntityType.GRID, "网格的类型没有位置", "the kind of a grid has no place");
        count(EntityType.ESTATE, "小区是否为老旧小区没有位置", "whether an estate is old has no place");
        count(EntityType.BUILDING, "楼栋所属网格没有位置", "the grids of a building have no place");
        count(EntityType.PERSON, "是否党员属于限制信息，不导出", "whether a person is a Party member is restricted and not written");
        each(
                EntityType.ORGANIZATION,
                entity -> ((Organization) entity).members().isDefined(),
                "组织的成员人数没有位置",
                "the number of members of an organisation has no place");
        each(
                EntityType.ORGANIZATION,
                entity -> ((Organization) entity).criteria().nonEmpty(),
                "组织达到的标准没有位置",
                "the criteria that an organisation meets have no place");
        each(
                EntityType.POST,
                entity -> ((Post) entity).seats() != 1,
                "职位的席位数没有位置",
                "the number of seats of a post has no place");
        each(
                EntityType.POST,
                entity -> ((Post) entity).termYears().isDefined(),
                "职位的任期没有位置",
                "the term of a post has no place");
        each(
                EntityType.APPOINTMENT,
                entity -> ((Appointment) entity).concurrent(),
                "兼任没有位置",
                "that a post is held beside a principal one has no place");
        each(
                EntityType.APPOINTMENT,
                entity -> ((Appointment) entity).basis() != AppointmentBasis.UNRECORDED,
                "产生方式没有位置",
                "how a person came to a post has no place");
        for (EntityType type : EntityType.values()) {
            if (!KEPT.contains(type)) {
                count(
                        type,
                        type.label().chinese() + "没有位置",
                        "no place for the type " + type.label().english());
            }
        }
        return remarks.toSeq();
    }

    private void count(EntityType type, String chinese, String english) {
        remarks.add(Text.of(chinese, english), city.subjects(type).size());
    }

    private void each(EntityType type, Predicate<Entity> lost, String chinese, String english) {
        Text what = Text.of(chinese, english);
        city.all(type)
                .filter(lost)
                .forEach(each -> remarks.add(what, type.code() + "/" + each.id().value()));
    }
}
