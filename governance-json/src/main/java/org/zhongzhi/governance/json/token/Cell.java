package org.zhongzhi.governance.json.token;

import com.fasterxml.jackson.core.JsonToken;

/**
 * A value of a table, that takes the place of a column in what was recorded.
 *
 * @param kind a string, a whole number, true or false
 * @param text its text
 */
public record Cell(JsonToken kind, String text) {}
