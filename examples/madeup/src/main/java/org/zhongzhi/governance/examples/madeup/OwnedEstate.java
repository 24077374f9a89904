package org.zhongzhi.governance.examples.madeup;

import org.zhongzhi.governance.model.organization.OrganizationId;
import org.zhongzhi.governance.model.organization.PersonId;
import org.zhongzhi.governance.model.territory.EstateId;

/**
 * An estate with an owners' committee that stands on record already.
 *
 * @param id the estate
 * @param owners its owners' committee
 * @param chair who heads the owners' committee
 */
public record OwnedEstate(EstateId id, OrganizationId owners, PersonId chair) {}
