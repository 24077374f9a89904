/** The time bank (时间银行): minutes of service on accounts, kept by double entry (hezhou-2022 § 3.2e). */
@NullMarked
package org.zhongzhi.governance.model.timebank;

import org.jspecify.annotations.NullMarked;
