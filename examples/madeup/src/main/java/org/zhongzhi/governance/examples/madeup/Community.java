package org.zhongzhi.governance.examples.madeup;

import java.util.List;
import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.EstateId;

/**
 * A community, and what stands on record there already.
 *
 * @param code its code
 * @param above the Party committee or working committee of the subdistrict or town
 * @param party its Party organisation
 * @param committee its residents' committee
 * @param secretary the secretary of its Party organisation
 * @param head who heads its residents' committee
 * @param estates its estates
 */
public record Community(
        DivisionCode code,
        OrganizationId above,
        OrganizationId party,
        OrganizationId committee,
        PersonId secretary,
        PersonId head,
        List<EstateId> estates) {
    /** Copies the estates. */
    public Community {
        estates = List.copyOf(estates);
    }
}
