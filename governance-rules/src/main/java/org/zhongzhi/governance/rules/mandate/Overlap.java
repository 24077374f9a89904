package org.zhongzhi.governance.rules.mandate;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.territory.DivisionCode;

/**
 * A matter that more than one body leads at one place, by the items of one kind on its lists in force (职责交叉): as the lists
 * are written, whether or not the bodies are in force and the tasks admitted.
 *
 * @param place the division whose lists they are
 * @param matter the matter
 * @param items the items that name a lead, ordered by identifier
 * @param leads the bodies, two or more, ordered by identifier
 */
public record Overlap(DivisionCode place, MatterCode matter, Seq<ListedItem> items, Seq<OrganizationId> leads) {}
