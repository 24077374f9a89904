package org.zhongzhi.governance.json.exchange;

import io.vavr.collection.Seq;

/**
 * What came out of the data of others, and what of these had no place in it.
 *
 * @param value what came out
 * @param remarks what was lost or changed; none if everything had its place
 * @param <T> the type of what came out
 */
public record Exchanged<T>(T value, Seq<Remark> remarks) {}
