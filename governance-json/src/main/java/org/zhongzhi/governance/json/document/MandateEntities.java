package org.zhongzhi.governance.json.document;

import static org.zhongzhi.governance.json.codec.Scalars.DATE;
import static org.zhongzhi.governance.json.codec.Scalars.LINE;

import io.vavr.collection.HashSet;
import java.util.Comparator;
import org.zhongzhi.governance.json.codec.Codec;
import org.zhongzhi.governance.json.codec.ObjectCodec;
import org.zhongzhi.governance.json.codec.SetCodec;
import org.zhongzhi.governance.model.mandate.Admission;
import org.zhongzhi.governance.model.mandate.Allocation;
import org.zhongzhi.governance.model.mandate.ListItem;
import org.zhongzhi.governance.model.mandate.MandateList;
import org.zhongzhi.governance.model.mandate.Need;
import org.zhongzhi.governance.model.mandate.PowerGrant;
import org.zhongzhi.governance.model.mandate.Project;
import org.zhongzhi.governance.model.mandate.Resource;

/** Who has to do what, and needs with what answers them. */
final class MandateEntities {
    static final Codec<MandateList> MANDATE_LIST = ObjectCodec.of(
                    "a list", MandateList::builder, MandateList.Builder::build)
            .required("edition", LINE, MandateList::edition, MandateList.Builder::edition)
            .required("id", Identifiers.MANDATE_LIST, MandateList::id, MandateList.Builder::id)
            .required("kind", Words.LIST_KIND, MandateList::kind, MandateList.Builder::kind)
            .required("period", Values.PERIOD, MandateList::period, MandateList.Builder::period)
            .required("place", Identifiers.DIVISION, MandateList::place, MandateList.Builder::place);

    static final Codec<ListItem> LIST_ITEM = ObjectCodec.of("a list item", ListItem::builder, ListItem.Builder::build)
            .optional(
                    "helpers",
                    new SetCodec<>(Identifiers.ORGANIZATION, Comparator.naturalOrder()),
                    ListItem::helpers,
                    ListItem.Builder::helpers,
                    HashSet.empty())
            .required("id", Identifiers.LIST_ITEM, ListItem::id, ListItem.Builder::id)
            .required("kind", Words.ITEM_KIND, ListItem::kind, ListItem.Builder::kind)
            .optional(
                    "leads",
                    new SetCodec<>(Identifiers.ORGANIZATION, Comparator.naturalOrder()),
                    ListItem::leads,
                    ListItem.Builder::leads,
                    HashSet.empty())
            .required("list", Identifiers.MANDATE_LIST, ListItem::list, ListItem.Builder::list)
            .required("matter", Values.MATTER, ListItem::matter, ListItem.Builder::matter)
            .required("name", LINE, ListItem::name, ListItem.Builder::name);

    static final Codec<PowerGrant> POWER_GRANT = ObjectCodec.of(
                    "a power grant", PowerGrant::builder, PowerGrant.Builder::build)
            .required("id", Identifiers.POWER_GRANT, PowerGrant::id, PowerGrant.Builder::id)
            .required("period", Values.PERIOD, PowerGrant::period, PowerGrant.Builder::period)
            .required("place", Identifiers.DIVISION, PowerGrant::place, PowerGrant.Builder::place)
            .required("power", Words.SUBDISTRICT_POWER, PowerGrant::power, PowerGrant.Builder::power);

    static final Codec<Admission> ADMISSION = ObjectCodec.of(
                    "an admission", Admission::builder, Admission.Builder::build)
            .required("applicant", Identifiers.ORGANIZATION, Admission::applicant, Admission.Builder::applicant)
            .optional("fundingFen", Values.MONEY, Admission::funding, Admission.Builder::funding)
            .required("id", Identifiers.ADMISSION, Admission::id, Admission.Builder::id)
            .required("item", Identifiers.LIST_ITEM, Admission::item, Admission.Builder::item)
            .required("period", Values.PERIOD, Admission::period, Admission.Builder::period);

    static final Codec<Need> NEED = ObjectCodec.of("a need", Need::builder, Need.Builder::build)
            .optional("closed", DATE, Need::closed, Need.Builder::closed)
            .required("id", Identifiers.NEED, Need::id, Need.Builder::id)
            .required("matter", Values.MATTER, Need::matter, Need.Builder::matter)
            .required("name", LINE, Need::name, Need.Builder::name)
            .required("place", Identifiers.PLACE, Need::place, Need.Builder::place)
            .optional("quantity", Values.POSITIVE, Need::quantity, Need.Builder::quantity, 1L)
            .required("raised", DATE, Need::raised, Need.Builder::raised)
            .optional("refusal", LINE, Need::refusal, Need.Builder::refusal);

    static final Codec<Resource> RESOURCE = ObjectCodec.of("a resource", Resource::builder, Resource.Builder::build)
            .required("capacity", Values.COUNT, Resource::capacity, Resource.Builder::capacity)
            .required("id", Identifiers.RESOURCE, Resource::id, Resource.Builder::id)
            .required(
                    "matters",
                    new SetCodec<>(Values.MATTER, Comparator.naturalOrder()).atLeastOne(),
                    Resource::matters,
                    Resource.Builder::matters)
            .required("name", LINE, Resource::name, Resource.Builder::name)
            .required("period", Values.PERIOD, Resource::period, Resource.Builder::period)
            .required("place", Identifiers.PLACE, Resource::place, Resource.Builder::place)
            .required("provider", Identifiers.ORGANIZATION, Resource::provider, Resource.Builder::provider);

    static final Codec<Project> PROJECT = ObjectCodec.of("a project", Project::builder, Project.Builder::build)
            .optional("budgetFen", Values.MONEY, Project::budget, Project.Builder::budget)
            .required("capacity", Values.COUNT, Project::capacity, Project.Builder::capacity)
            .optional("deliberation", Identifiers.DELIBERATION, Project::deliberation, Project.Builder::deliberation)
            .required("id", Identifiers.PROJECT, Project::id, Project.Builder::id)
            .required("kind", Words.PROJECT_KIND, Project::kind, Project.Builder::kind)
            .required(
                    "matters",
                    new SetCodec<>(Values.MATTER, Comparator.naturalOrder()).atLeastOne(),
                    Project::matters,
                    Project.Builder::matters)
            .required("name", LINE, Project::name, Project.Builder::name)
            .required("period", Values.PERIOD, Project::period, Project.Builder::period)
            .required("place", Identifiers.PLACE, Project::place, Project.Builder::place);

    static final Codec<Allocation> ALLOCATION = ObjectCodec.of(
                    "an allocation", Allocation::builder, Allocation.Builder::build)
            .required("id", Identifiers.ALLOCATION, Allocation::id, Allocation.Builder::id)
            .required("need", Identifiers.NEED, Allocation::need, Allocation.Builder::need)
            .required("period", Values.PERIOD, Allocation::period, Allocation.Builder::period)
            .required("quantity", Values.POSITIVE, Allocation::quantity, Allocation.Builder::quantity)
            .required("supply", Identifiers.SUPPLY, Allocation::supply, Allocation.Builder::supply);

    private MandateEntities() {}
}
