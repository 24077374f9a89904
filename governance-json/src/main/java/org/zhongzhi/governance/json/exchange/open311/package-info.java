/** Open311 GeoReport v2: services and requests, as cities offer them. */
@NullMarked
package org.zhongzhi.governance.json.exchange.open311;

import org.jspecify.annotations.NullMarked;
