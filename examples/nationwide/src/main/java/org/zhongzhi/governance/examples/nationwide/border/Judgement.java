package org.zhongzhi.governance.examples.nationwide.border;

import java.io.Serializable;

/**
 * That a rule is to judge a subject where more than one city's data are at hand.
 *
 * @param rule the identifier of the rule
 * @param subject the subject; it is no subject of the rule unless the data, taken together, make it one
 */
public record Judgement(String rule, Name subject) implements Serializable {}
