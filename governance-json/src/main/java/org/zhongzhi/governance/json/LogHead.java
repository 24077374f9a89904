package org.zhongzhi.governance.json;

/**
 * The last event of a case in a log. Kept elsewhere, it shows later that the log still holds at least the events up to it.
 *
 * @param number the number of the event, from 1 on
 * @param hash its seal, in 64 hexadecimal digits
 */
public record LogHead(int number, String hash) {}
