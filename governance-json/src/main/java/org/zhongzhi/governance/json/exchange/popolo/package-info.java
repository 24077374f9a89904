/** Popolo: areas, organisations, posts, persons and memberships, as tools for public bodies have them. */
@NullMarked
package org.zhongzhi.governance.json.exchange.popolo;

import org.jspecify.annotations.NullMarked;
