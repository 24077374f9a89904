/** The jurisdiction: one root value, its changes, and a dossier (台账) for every subject. */
@NullMarked
package org.zhongzhi.governance.model;

import org.jspecify.annotations.NullMarked;
