package org.zhongzhi.governance.examples.nationwide.border;

import java.io.Serializable;
import java.util.List;
import org.zhongzhi.governance.examples.nationwide.country.Packed;

/**
 * What one city sends to the second pass of one group: all that a reading needs there.
 *
 * @param names what the group is about, in this city: as a rule, one person
 * @param entities what the city holds of it
 * @param judgements what is left to be judged of this city's subjects
 */
public record Parcel(List<Name> names, Packed entities, List<Judgement> judgements) implements Serializable {}
