package org.zhongzhi.governance.rules.casework;

import org.zhongzhi.governance.model.casework.CaseId;

/** What stays the same in all that a case becomes: which case it is, and by what it is handled. */
record Origin(CaseId id, Machine machine) {}
