// Made from the schemas beside it; do not edit.
// sha256 of the schemas: b23618c7182f4dc9c49ec7091908681c8d7b0fa1f4bf8bdccd4acf40a03e3df3

/**
 * Account identifier / 账户标识
 *
 * The identifier of: account.
 * 指明“账户”的标识。
 */
export type AccountId = string;
/**
 * Account kind / 账户类别
 *
 * A kind of account.
 * 账户的类别。
 * - issuer: issuing account / 发行账户
 * - member: member account / 成员账户
 */
export type AccountKind = "issuer" | "member";
/**
 * Action code / 动作代码
 *
 * The code of: action.
 * 指明“动作”的代码。
 */
export type ActionId = string;
/**
 * Activity identifier / 活动标识
 *
 * The identifier of: activity.
 * 指明“活动”的标识。
 */
export type ActivityId = string;
/**
 * Activity kind / 活动类别
 *
 * A kind of activity.
 * 活动的类别。
 * - appraisal: appraisal / 述职评议考核
 * - consultation: consultation / 会商
 * - deed: deed / 办实事
 * - dutyReport: duty report / 述职
 * - forum: forum / 议事会
 * - randomVisit: random visit / 两随机调研
 * - service: service / 服务
 */
export type ActivityKind = "appraisal" | "consultation" | "deed" | "dutyReport" | "forum" | "randomVisit" | "service";
/**
 * Actor / 行动者
 *
 * An organisation or a person, named by type and identifier.
 * 组织或人员，以类型和标识指明。
 */
export type Actor = ActorOrganization | ActorPerson;
/**
 * Admission identifier / 准入标识
 *
 * The identifier of: admission.
 * 指明“准入”的标识。
 */
export type AdmissionId = string;
/**
 * Allocation identifier / 分配标识
 *
 * The identifier of: allocation.
 * 指明“分配”的标识。
 */
export type AllocationId = string;
/**
 * Allowance / 允许时长
 *
 * How long is allowed: always the same, or by a choice.
 * 固定，或随选项而定的时长。
 */
export type Allowance = AllowanceByChoice | AllowanceFixed;
/**
 * Appointment basis / 任职依据
 *
 * How an appointment came about.
 * 任职由何而来。
 * - appointed: appointed / 组织任命
 * - elected: elected / 选举产生
 * - hired: hired / 聘用
 * - unrecorded: not recorded / 未登记
 */
export type AppointmentBasis = "appointed" | "elected" | "hired" | "unrecorded";
/**
 * Appointment identifier / 任职标识
 *
 * The identifier of: appointment.
 * 指明“任职”的标识。
 */
export type AppointmentId = string;
/**
 * Assignment kind code / 承办类别代码
 *
 * The code of: assignment kind.
 * 指明“承办类别”的代码。
 */
export type AssignmentKindId = string;
/**
 * Bond / 关联
 *
 * How a role is bound to a case.
 * 角色与案件的关联。
 * - assigned: the one who has the assignment / 限承办方
 * - initiator: the one who opened the case / 限发起人
 * - none: by the role alone / 凭角色
 */
export type Bond = "assigned" | "initiator" | "none";
/**
 * Building identifier / 楼栋标识
 *
 * The identifier of: building.
 * 指明“楼栋”的标识。
 */
export type BuildingId = string;
/**
 * Building unit identifier / 楼栋单元标识
 *
 * The identifier of: building unit.
 * 指明“楼栋单元”的标识。
 */
export type BuildingUnitId = string;
/**
 * Case actor / 行事者
 *
 * An organisation, a person or a resident, with roles.
 * 组织、人员或居民，及其角色。
 */
export type CaseActor = CaseActorParty | CaseActorResident;
/**
 * Case identifier / 案件标识
 *
 * The identifier of: case.
 * 指明“案件”的标识。
 */
export type CaseId = string;
/**
 * Change / 变更
 *
 * Puts in one entity, or takes one out.
 * 放入或移除一个实体。
 */
export type Change = ChangePut | ChangeRemove;
/**
 * Change: put / 变更：put
 *
 * Change whose type is put.
 * 变更，其 type 为 put。
 */
export type ChangePut =
  | ChangePutActivity
  | ChangePutAdmission
  | ChangePutAllocation
  | ChangePutAppointment
  | ChangePutBuilding
  | ChangePutBuildingUnit
  | ChangePutCommitment
  | ChangePutConflictOfInterest
  | ChangePutCredential
  | ChangePutDeliberation
  | ChangePutDivision
  | ChangePutEstate
  | ChangePutFacility
  | ChangePutGrid
  | ChangePutHeadcount
  | ChangePutLiaison
  | ChangePutListItem
  | ChangePutMandateList
  | ChangePutNeed
  | ChangePutOrganization
  | ChangePutPerson
  | ChangePutPost
  | ChangePutPowerGrant
  | ChangePutProject
  | ChangePutPropertyService
  | ChangePutReach
  | ChangePutResource
  | ChangePutSteward
  | ChangePutTeam
  | ChangePutVote;
/**
 * Change: remove / 变更：remove
 *
 * Change whose type is remove.
 * 变更，其 type 为 remove。
 */
export type ChangeRemove =
  | ChangeRemoveActivity
  | ChangeRemoveAdmission
  | ChangeRemoveAllocation
  | ChangeRemoveAppointment
  | ChangeRemoveBuilding
  | ChangeRemoveBuildingUnit
  | ChangeRemoveCommitment
  | ChangeRemoveConflictOfInterest
  | ChangeRemoveCredential
  | ChangeRemoveDeliberation
  | ChangeRemoveDivision
  | ChangeRemoveEstate
  | ChangeRemoveFacility
  | ChangeRemoveGrid
  | ChangeRemoveHeadcount
  | ChangeRemoveLiaison
  | ChangeRemoveListItem
  | ChangeRemoveMandateList
  | ChangeRemoveNeed
  | ChangeRemoveOrganization
  | ChangeRemovePerson
  | ChangeRemovePost
  | ChangeRemovePowerGrant
  | ChangeRemoveProject
  | ChangeRemovePropertyService
  | ChangeRemoveReach
  | ChangeRemoveResource
  | ChangeRemoveSteward
  | ChangeRemoveTeam
  | ChangeRemoveVote;
/**
 * Choice code / 选项代码
 *
 * The code of a word that a choice offers.
 * 选择字段中某个选项的代码。
 */
export type ChoiceCode = string;
/**
 * Clause / 条款
 *
 * The short name of a text, § and a number, as hezhou-2022 § 3.2b.
 * 文本的简称、§ 和编号，形如 hezhou-2022 § 3.2b。
 */
export type Clause = string;
/**
 * Commitment identifier / 承诺标识
 *
 * The identifier of: commitment.
 * 指明“承诺”的标识。
 */
export type CommitmentId = string;
/**
 * Commitment kind / 承诺类别
 *
 * A kind of commitment.
 * 承诺的类别。
 * - agencyService: agency service / 代办服务
 * - checkIn: check-in / 报到
 * - cityManagementPlatform: city management platform connected / 数字城管接入
 * - coBuildingContract: co-building contract / 共建协议
 * - committeePledge: pledge of the committee / 党委领责、基层实干
 * - governancePlatform: governance platform connected / 综治平台接入
 * - jointResolutionPlatform: joint resolution platform connected / 城事联解平台接入
 * - memberPledge: pledge of the leading group / 班子领办、党员快干
 * - partyBuildingPlatform: Party-building platform connected / 党建信息平台接入
 * - propertyServiceStandard: property service standard / 物业服务标准
 * - secretaryPledge: pledge of the secretary / 书记领衔、领导带干
 * - timeBank: time bank / 时间银行
 */
export type CommitmentKind =
  | "agencyService"
  | "checkIn"
  | "cityManagementPlatform"
  | "coBuildingContract"
  | "committeePledge"
  | "governancePlatform"
  | "jointResolutionPlatform"
  | "memberPledge"
  | "partyBuildingPlatform"
  | "propertyServiceStandard"
  | "secretaryPledge"
  | "timeBank";
/**
 * Conflict of interest identifier / 利益冲突标识
 *
 * The identifier of: conflict of interest.
 * 指明“利益冲突”的标识。
 */
export type ConflictOfInterestId = string;
/**
 * Credential identifier / 资格标识
 *
 * The identifier of: credential.
 * 指明“资格”的标识。
 */
export type CredentialId = string;
/**
 * Credential kind / 资格类别
 *
 * A kind of credential.
 * 资格的类别。
 * - advancement: advancement / 择优使用
 * - estateOwner: owner in the estate / 小区业主
 * - postGrade: grade of the post / 岗位等级
 * - reserve: reserve / 社区后备力量
 * - socialWorkQualification: social-work qualification / 社会工作者职业资格
 */
export type CredentialKind = "advancement" | "estateOwner" | "postGrade" | "reserve" | "socialWorkQualification";
/**
 * Day / 日期
 *
 * A day that the calendar has, as 2024-12-31.
 * 历法上存在的一天，形如 2024-12-31。
 */
export type Day = string;
/**
 * Deadline status / 时限状态
 *
 * How a time limit stands.
 * 时限处于何种情况。
 * - atRisk: at risk / 临期
 * - met: met / 按期完成
 * - missed: missed / 超期完成
 * - overdue: overdue / 超期
 * - owed: owed / 在办
 * - paused: paused / 暂停计时
 * - unknown: unknown / 期限未知
 */
export type DeadlineStatus = "atRisk" | "met" | "missed" | "overdue" | "owed" | "paused" | "unknown";
/**
 * Deliberation identifier / 议事标识
 *
 * The identifier of: deliberation.
 * 指明“议事”的标识。
 */
export type DeliberationId = string;
/**
 * Dimension / 维度
 *
 * By what cases are grouped.
 * 按什么分组统计。
 * - body: body / 承办单位
 * - category: category / 类别
 * - channel: channel / 来源渠道
 * - division: division / 区划
 * - month: month / 月份
 */
export type Dimension = "body" | "category" | "channel" | "division" | "month";
/**
 * Division code / 区划代码
 *
 * A statistics code: 2 digits for a province, 4 for a city, 6 for a district, 9 for a subdistrict, 12 for a community.
 * 统计用区划代码：省2位、市4位、区县6位、街道9位、社区12位。
 */
export type DivisionCode = string;
/**
 * Division kind / 区划类别
 *
 * A kind of division.
 * 区划的类别。
 * - city: city / 市
 * - cityGroup: city-level group / 地级汇总码
 * - community: community / 社区
 * - county: county / 县
 * - countyLevelCity: county-level city / 县级市
 * - districtGroup: district-level group / 县级汇总码
 * - municipalDistrict: municipal district / 市辖区
 * - province: province / 省
 * - subdistrict: subdistrict / 街道
 * - town: town / 镇
 * - township: township / 乡
 * - townshipLike: township-like unit / 类似乡级单位
 * - village: village / 村
 */
export type DivisionKind =
  | "city"
  | "cityGroup"
  | "community"
  | "county"
  | "countyLevelCity"
  | "districtGroup"
  | "municipalDistrict"
  | "province"
  | "subdistrict"
  | "town"
  | "township"
  | "townshipLike"
  | "village";
/**
 * Document identifier / 案卷标识
 *
 * The identifier of: document.
 * 指明“案卷”的标识。
 */
export type DocumentId = string;
/**
 * Effect / 效果
 *
 * What happens with a transition.
 * 转换所带来的效果。
 */
export type Effect = EffectAssign | EffectCredit | EffectExtend | EffectMove | EffectRenew | EffectWithdraw;
/**
 * Entity / 实体行
 *
 * A line of a stream of entities: one entity and its type.
 * 实体流中的一行：一个实体及其类型。
 */
export type Entity =
  | EntityActivity
  | EntityAdmission
  | EntityAllocation
  | EntityAppointment
  | EntityBuilding
  | EntityBuildingUnit
  | EntityCommitment
  | EntityConflictOfInterest
  | EntityCredential
  | EntityDeliberation
  | EntityDivision
  | EntityEstate
  | EntityFacility
  | EntityGrid
  | EntityHeadcount
  | EntityLiaison
  | EntityListItem
  | EntityMandateList
  | EntityNeed
  | EntityOrganization
  | EntityPerson
  | EntityPost
  | EntityPowerGrant
  | EntityProject
  | EntityPropertyService
  | EntityReach
  | EntityResource
  | EntitySteward
  | EntityTeam
  | EntityVote;
/**
 * Estate identifier / 居民小区标识
 *
 * The identifier of: estate.
 * 指明“居民小区”的标识。
 */
export type EstateId = string;
/**
 * Event identifier / 事件标识
 *
 * The identifier of: event.
 * 指明“事件”的标识。
 */
export type EventId = string;
/**
 * Expected outcome / 预期结果
 *
 * How a finding comes out, or that there is none.
 * 评判的结果，或未评判。
 */
export type ExpectedOutcome = "notApplicable" | "notJudged" | "pending" | "satisfied" | "unknown" | "violated";
/**
 * Facility identifier / 场所标识
 *
 * The identifier of: facility.
 * 指明“场所”的标识。
 */
export type FacilityId = string;
/**
 * Facility kind / 场所类别
 *
 * A kind of facility.
 * 场所的类别。
 * - commandCentre: command centre / 指挥中心
 * - governanceCentre: governance centre / 综治中心
 * - mediationRoom: mediation room / 调解工作室
 * - serviceCentre: Party-mass service centre / 党群服务中心
 * - serviceKiosk: Party-mass service kiosk / 党群服务岗亭
 * - serviceStation: Party-mass service station / 党群服务站
 * - socialOrganizationBase: Party-building base for social organisations / 社会组织党建基地
 * - socialWorkStation: social-work station / 社工服务点
 * - trainingBase: training base / 社区工作者实训基地
 * - trainingInstitute: training institute / 社工培训学院
 */
export type FacilityKind =
  | "commandCentre"
  | "governanceCentre"
  | "mediationRoom"
  | "serviceCentre"
  | "serviceKiosk"
  | "serviceStation"
  | "socialOrganizationBase"
  | "socialWorkStation"
  | "trainingBase"
  | "trainingInstitute";
/**
 * Facility title / 权属
 *
 * Whether the title to a facility is clear.
 * 场所的权属是否清晰。
 * - clear: clear / 产权明晰
 * - unclear: not clear / 产权不清
 * - unrecorded: not recorded / 未登记
 */
export type FacilityTitle = "clear" | "unclear" | "unrecorded";
/**
 * Fen / 金额
 *
 * An amount of money in CNY fen.
 * 以人民币分计的金额。
 */
export type Fen = number;
/**
 * Field code / 字段代码
 *
 * The code of: field.
 * 指明“字段”的代码。
 */
export type FieldId = string;
/**
 * Field type / 字段类型
 *
 * Which values a field takes.
 * 字段接受怎样的值。
 */
export type FieldType =
  | FieldTypeAmount
  | FieldTypeChoice
  | FieldTypeDay
  | FieldTypeDocument
  | FieldTypeMatter
  | FieldTypeParties
  | FieldTypePlace
  | FieldTypeResident
  | FieldTypeWhole
  | FieldTypeWords
  | FieldTypeYesNo;
/**
 * Field value / 字段值
 *
 * A value that an action gives.
 * 动作填写的值。
 */
export type FieldValue =
  | FieldValueAmount
  | FieldValueChosen
  | FieldValueDay
  | FieldValueDocument
  | FieldValueMatter
  | FieldValueParties
  | FieldValuePlace
  | FieldValueResident
  | FieldValueWhole
  | FieldValueWords
  | FieldValueYesNo;
/**
 * Finding effect / 影响
 *
 * What a change does to a finding.
 * 变化对评判的影响。
 * - changed: changed otherwise / 其他变化
 * - introduced: introduced / 新增不符合
 * - resolved: resolved / 消除不符合
 */
export type FindingEffect = "changed" | "introduced" | "resolved";
/**
 * Grade / 等次
 *
 * A grade of an appraisal.
 * 考核的等次。
 * - excellent: excellent / 好
 * - fair: fair / 一般
 * - good: good / 较好
 * - poor: poor / 差
 */
export type Grade = "excellent" | "fair" | "good" | "poor";
/**
 * Grid identifier / 网格标识
 *
 * The identifier of: grid.
 * 指明“网格”的标识。
 */
export type GridId = string;
/**
 * Grid kind / 网格类别
 *
 * A kind of grid.
 * 网格的类别。
 * - businessDistrict: business district / 商圈网格
 * - general: general grid / 全科网格
 */
export type GridKind = "businessDistrict" | "general";
/**
 * Grouping level / 区划层级
 *
 * By which level of divisions cases are grouped.
 * 按哪一级区划分组。
 * - city: city level / 地级
 * - community: community level / 村级
 * - district: district level / 县级
 * - province: province level / 省级
 * - subdistrict: subdistrict level / 乡级
 */
export type GroupingLevel = "city" | "community" | "district" | "province" | "subdistrict";
/**
 * Guard / 条件
 *
 * What has to hold for a transition.
 * 转换成立的条件。
 */
export type Guard =
  GuardAllOf | GuardAnyOf | GuardCompared | GuardGives | GuardLeads | GuardOneOf | GuardSame | GuardSays | GuardStated;
/**
 * Hash / 散列值
 *
 * A SHA-256 in 64 hexadecimal digits in lower case.
 * SHA-256，64位小写十六进制数字。
 */
export type Hash = string;
/**
 * Headcount identifier / 人数统计标识
 *
 * The identifier of: headcount.
 * 指明“人数统计”的标识。
 */
export type HeadcountId = string;
/**
 * Headcount subject / 统计对象
 *
 * What is counted.
 * 统计的是什么。
 * - households: households / 户数
 * - partyMembers: Party members / 党员
 * - permanentResidents: permanent residents / 常住人口
 * - registeredVolunteers: registered volunteers / 实名注册志愿者
 */
export type HeadcountSubject = "households" | "partyMembers" | "permanentResidents" | "registeredVolunteers";
/**
 * Idle reason / 未适用原因
 *
 * Why a rule judged nothing.
 * 规则为何没有评判任何对象。
 * - noSubject: the data hold no subject of this rule / 数据中没有该规则的对象
 * - notApplicable: the rule applies to none of its subjects / 该规则对所有对象均不适用
 * - notInForce: the rule is not in force on the date / 该规则在评估日期尚未施行或已失效
 */
export type IdleReason = "noSubject" | "notApplicable" | "notInForce";
/**
 * Item kind / 清单事项类别
 *
 * A kind of list item.
 * 清单事项的类别。
 * - duty: duty / 责任
 * - power: power / 权力
 * - service: service / 服务
 * - task: task / 任务
 */
export type ItemKind = "duty" | "power" | "service" | "task";
/**
 * Join policy / 会合方式
 *
 * How much of the assigned work has to be done.
 * 多少工作须完成。
 * - all: all are done / 主办协办均办结
 * - any: one is done / 任一方办结
 * - lead: the lead is done / 主办办结
 */
export type JoinPolicy = "all" | "any" | "lead";
/**
 * Jurisdiction path / 辖区文件路径
 *
 * A path from the directory of the file.
 * 自本文件所在目录起的路径。
 */
export type JurisdictionPath = string;
/**
 * Liaison identifier / 挂点联系标识
 *
 * The identifier of: liaison.
 * 指明“挂点联系”的标识。
 */
export type LiaisonId = string;
/**
 * Limit code / 时限代码
 *
 * The code of: limit.
 * 指明“时限”的代码。
 */
export type LimitId = string;
/**
 * Limit unit / 时限单位
 *
 * A unit of time limits.
 * 时限的单位。
 * - calendarDays: calendar days / 自然日
 * - urgentHours: urgent hours / 紧急工作时
 * - workingDays: working days / 工作日
 * - workingHours: working hours / 工作时
 */
export type LimitUnit = "calendarDays" | "urgentHours" | "workingDays" | "workingHours";
/**
 * Line / 单行文字
 *
 * Words on one line: not blank, no control characters, at most 400 characters.
 * 一行非空文字，不含控制字符，至多400字。
 */
export type Line = string;
/**
 * List item identifier / 清单事项标识
 *
 * The identifier of: list item.
 * 指明“清单事项”的标识。
 */
export type ListItemId = string;
/**
 * List kind / 清单类别
 *
 * A kind of list.
 * 清单的类别。
 * - communityTasks: community work list / 社区工作事项清单
 * - powersAndResponsibilities: list of powers and responsibilities / 权责清单
 * - publicServices: public service list / 公共服务事项清单
 */
export type ListKind = "communityTasks" | "powersAndResponsibilities" | "publicServices";
/**
 * Mandate list identifier / 清单标识
 *
 * The identifier of: mandate list.
 * 指明“清单”的标识。
 */
export type MandateListId = string;
/**
 * Matter code / 事项代码
 *
 * The code of: matter.
 * 指明“事项”的代码。
 */
export type MatterId = string;
/**
 * Measure family name / 度量族名称
 *
 * The name of a family of measures.
 * 一族度量的名称。
 */
export type MeasureFamilyName = string;
/**
 * Measure name / 度量名称
 *
 * The name of a measure, as community.emergencyTeams.
 * 度量的名称，如 community.emergencyTeams。
 */
export type MeasureName = string;
/**
 * Minutes key / 分钟数
 *
 * A whole number of minutes, as a key.
 * 作为键的整分钟数。
 */
export type MinutesKey = string;
/**
 * Moment / 时刻
 *
 * A moment of UTC, as 2024-12-31T08:00:00Z.
 * 协调世界时的一刻，形如 2024-12-31T08:00:00Z。
 */
export type Moment = string;
/**
 * Month / 月份
 *
 * A month, as 2022-06.
 * 一个月份，如 2022-06。
 */
export type Month = string;
/**
 * Need identifier / 需求标识
 *
 * The identifier of: need.
 * 指明“需求”的标识。
 */
export type NeedId = string;
/**
 * Number one / 一
 *
 * The number 1.
 * 数字 1。
 */
export type NumberOne = number;
/**
 * Number two / 二
 *
 * The number 2.
 * 数字 2。
 */
export type NumberTwo = number;
/**
 * Obligation / 约束力
 *
 * How binding a rule is.
 * 规则有多大约束力。
 * - advisory: advisory / 倡导
 * - required: required / 必须
 * - target: target / 目标
 */
export type Obligation = "advisory" | "required" | "target";
/**
 * Observation / 观测
 *
 * What a field is observed from.
 * 字段由何处观测而来。
 * - beyondLists: whether the matter is beyond the lists of the subdistrict / 超出街道清单
 * - deliberationComplete: whether the deliberation is complete / 民主议决程序已完成
 * - placeInOneGrid: whether the place lies in exactly one grid / 地点落在唯一网格
 * - responsibleBodies: the bodies responsible by the lists / 按清单应由谁办理
 * - returnGrounded: whether the ground of a return holds / 退回理由经核成立
 */
export type Observation =
  "beyondLists" | "deliberationComplete" | "placeInOneGrid" | "responsibleBodies" | "returnGrounded";
/**
 * Opaque reference / 不透明引用
 *
 * A reference that says nothing about the resident.
 * 不透露居民身份的引用。
 */
export type OpaqueReference = string;
/**
 * Organization identifier / 组织标识
 *
 * The identifier of: organization.
 * 指明“组织”的标识。
 */
export type OrganizationId = string;
/**
 * Organization kind / 组织类别
 *
 * A kind of organisation.
 * 组织的类别。
 * - government: government / 政府
 * - jointConference: joint conference / 联席会议
 * - leadingFirmSite: site of a leading firm / 头部企业网点
 * - ownersCommittee: owners' committee / 业主委员会
 * - partyBranch: Party branch / 党支部
 * - partyCommittee: Party committee / 党委
 * - partyGeneralBranch: Party general branch / 党总支
 * - partyWorkingCommittee: Party working committee / 党工委
 * - peoplesCongress: people's congress / 人大
 * - politicalConsultativeConference: political consultative conference / 政协
 * - propertyFirm: property firm / 物业服务企业
 * - propertyIndustryPartyCommittee: Party committee of the property industry / 物业行业党委
 * - residentsCommittee: residents' committee / 居民委员会
 * - sectorAuthority: sector authority / 行业主管部门
 * - socialOrganization: other social organisation / 其他社会组织
 * - stationedAgency: stationed agency / 派驻街道机构
 * - stationedUnit: stationed unit / 驻区单位
 * - subdistrictOffice: subdistrict office / 街道办事处
 * - volunteerOrganization: volunteer organisation / 志愿服务类社会组织
 */
export type OrganizationKind =
  | "government"
  | "jointConference"
  | "leadingFirmSite"
  | "ownersCommittee"
  | "partyBranch"
  | "partyCommittee"
  | "partyGeneralBranch"
  | "partyWorkingCommittee"
  | "peoplesCongress"
  | "politicalConsultativeConference"
  | "propertyFirm"
  | "propertyIndustryPartyCommittee"
  | "residentsCommittee"
  | "sectorAuthority"
  | "socialOrganization"
  | "stationedAgency"
  | "stationedUnit"
  | "subdistrictOffice"
  | "volunteerOrganization";
/**
 * Outcome kind / 结果
 *
 * How a finding came out.
 * 评判的结果。
 * - notApplicable: not applicable / 不适用
 * - pending: pending / 未到期
 * - satisfied: satisfied / 符合
 * - unknown: unknown / 数据不足
 * - violated: violated / 不符合
 */
export type OutcomeKind = "notApplicable" | "pending" | "satisfied" | "unknown" | "violated";
/**
 * Parameter comparison / 比较方式
 *
 * How a measure compares with a parameter.
 * 与参数比较的方式。
 * - above: more than / 多于
 * - atLeast: at least / 不少于
 * - atMost: at most / 不多于
 * - below: less than / 少于
 * - exactly: exactly / 恰为
 */
export type ParameterComparison = "above" | "atLeast" | "atMost" | "below" | "exactly";
/**
 * Parameter name / 参数名称
 *
 * The name of a parameter of the policy.
 * 政策中参数的标识。
 */
export type ParameterName = string;
/**
 * Party membership / 党员身份
 *
 * Whether somebody is a member of the Party; restricted data.
 * 是否中共党员；属受限数据。
 * - no: no / 否
 * - unknown: unknown / 未知
 * - yes: yes / 是
 */
export type PartyMembership = "no" | "unknown" | "yes";
/**
 * Person identifier / 人员标识
 *
 * The identifier of: person.
 * 指明“人员”的标识。
 */
export type PersonId = string;
/**
 * Place / 地点
 *
 * A division, grid, estate, building or unit, named by type and identifier.
 * 区划、网格、小区、楼栋或单元，以类型和标识指明。
 */
export type Place = PlaceBuilding | PlaceBuildingUnit | PlaceDivision | PlaceEstate | PlaceGrid;
/**
 * Policy parameter / 政策参数
 *
 * Something that a policy leaves to the city.
 * 留给城市确定的一项。
 */
export type PolicyParameter =
  PolicyParameterByEdition | PolicyParameterNumber | PolicyParameterOneOf | PolicyParameterWords;
/**
 * Policy procedure / 政策流程
 *
 * A procedure by its name, or as a whole.
 * 以名称指明的随库流程，或完整的流程。
 */
export type PolicyProcedure = PolicyProcedureNamed | PolicyProcedureWhole;
/**
 * Post identifier / 职务标识
 *
 * The identifier of: post.
 * 指明“职务”的标识。
 */
export type PostId = string;
/**
 * Power grant identifier / 赋权标识
 *
 * The identifier of: power grant.
 * 指明“赋权”的标识。
 */
export type PowerGrantId = string;
/**
 * Procedure code / 流程代码
 *
 * The code of: procedure.
 * 指明“流程”的代码。
 */
export type ProcedureId = string;
/**
 * Procedure name / 流程名称
 *
 * The code of a procedure, as matter.
 * 随库流程的标识，如 matter。
 */
export type ProcedureName = string;
/**
 * Procedure role code / 流程角色代码
 *
 * The code of: procedure role.
 * 指明“流程角色”的代码。
 */
export type ProcedureRoleId = string;
/**
 * Project identifier / 项目标识
 *
 * The identifier of: project.
 * 指明“项目”的标识。
 */
export type ProjectId = string;
/**
 * Project kind / 项目类别
 *
 * A kind of project.
 * 项目的类别。
 * - microProject: micro-project / 民生微实事
 * - other: other project / 其他项目
 */
export type ProjectKind = "microProject" | "other";
/**
 * Property service identifier / 物业服务标识
 *
 * The identifier of: property service.
 * 指明“物业服务”的标识。
 */
export type PropertyServiceId = string;
/**
 * Property service mode / 物业服务方式
 *
 * A way in which property is serviced.
 * 物业服务的方式。
 * - firm: firm / 专业物业服务
 * - publicInterest: public-interest entity / 公益性物业实体
 * - selfManagement: self-management / 业主自我管理
 * - stateBackstop: state firm as backstop / 国有企业兜底
 */
export type PropertyServiceMode = "firm" | "publicInterest" | "selfManagement" | "stateBackstop";
/**
 * Reach identifier / 可达标识
 *
 * The identifier of: reach.
 * 指明“可达”的标识。
 */
export type ReachId = string;
/**
 * Refusal reason / 不予受理的理由
 *
 * One reason why an action is refused.
 * 动作不被受理的一条理由。
 */
export type RefusalReason =
  | RefusalReasonAhead
  | RefusalReasonAlreadyOpen
  | RefusalReasonAssignmentNotNow
  | RefusalReasonBackwards
  | RefusalReasonEventIdTaken
  | RefusalReasonFieldLookedUp
  | RefusalReasonFieldNotTaken
  | RefusalReasonFieldRefused
  | RefusalReasonMissingField
  | RefusalReasonNoAssignment
  | RefusalReasonNoRole
  | RefusalReasonNotAssigned
  | RefusalReasonNotFound
  | RefusalReasonNotInitiator
  | RefusalReasonNotNow
  | RefusalReasonNotOpened
  | RefusalReasonOtherProcedure
  | RefusalReasonStale
  | RefusalReasonUnknownAction
  | RefusalReasonUnmet;
/**
 * Relation / 关系
 *
 * How two numbers compare.
 * 两数之间的关系。
 * - atLeast: at least / 不少于
 * - atMost: at most / 不超过
 * - equal: exactly / 等于
 * - lessThan: less than / 少于
 * - moreThan: more than / 多于
 */
export type Relation = "atLeast" | "atMost" | "equal" | "lessThan" | "moreThan";
/**
 * Requirement / 要求
 *
 * What has to hold of a subject.
 * 对象应当满足的要求。
 */
export type Requirement =
  | RequirementAllOf
  | RequirementAnyOf
  | RequirementAtLeast
  | RequirementAtMost
  | RequirementBetween
  | RequirementByDate
  | RequirementByNumber
  | RequirementByWord
  | RequirementForEachWord
  | RequirementNothing
  | RequirementShare
  | RequirementUnknown
  | RequirementWhenThen;
/**
 * Resource identifier / 资源标识
 *
 * The identifier of: resource.
 * 指明“资源”的标识。
 */
export type ResourceId = string;
/**
 * Role / 职务角色
 *
 * What a post is.
 * 职务的角色。
 * - committeeMember: committee member / 委员
 * - deputyHead: deputy head / 副职
 * - deputySecretary: deputy secretary / 副书记
 * - head: head / 正职
 * - partTimeCommitteeMember: part-time committee member / 兼职委员
 * - secretary: secretary / 书记
 * - staff: staff / 工作人员
 * - standingCommitteeMember: standing committee member / 常委
 */
export type Role =
  | "committeeMember"
  | "deputyHead"
  | "deputySecretary"
  | "head"
  | "partTimeCommitteeMember"
  | "secretary"
  | "staff"
  | "standingCommitteeMember";
/**
 * Rule identifier / 规则标识
 *
 * The identifier of: rule.
 * 指明“规则”的标识。
 */
export type RuleId = string;
/**
 * Rule name / 规则名称
 *
 * The name of a rule of the policy.
 * 政策中规则的标识。
 */
export type RuleName = string;
/**
 * Rule subject / 规则对象
 *
 * An entity that a rule judges, named by type and identifier.
 * 规则所评判的实体，以类型和标识指明。
 */
export type RuleSubject =
  | RuleSubjectActivity
  | RuleSubjectAdmission
  | RuleSubjectAllocation
  | RuleSubjectAppointment
  | RuleSubjectBuilding
  | RuleSubjectBuildingUnit
  | RuleSubjectCommitment
  | RuleSubjectConflictOfInterest
  | RuleSubjectCredential
  | RuleSubjectDeliberation
  | RuleSubjectDivision
  | RuleSubjectEstate
  | RuleSubjectFacility
  | RuleSubjectGrid
  | RuleSubjectHeadcount
  | RuleSubjectLiaison
  | RuleSubjectListItem
  | RuleSubjectMandateList
  | RuleSubjectNeed
  | RuleSubjectOrganization
  | RuleSubjectPerson
  | RuleSubjectPost
  | RuleSubjectPowerGrant
  | RuleSubjectProject
  | RuleSubjectPropertyService
  | RuleSubjectReach
  | RuleSubjectResource
  | RuleSubjectSteward
  | RuleSubjectTeam
  | RuleSubjectVote;
/**
 * Salt / 盐
 *
 * Words that nobody can guess, at least 16 characters.
 * 无人能猜到的文字，至少16字。
 */
export type Salt = string;
/**
 * Seal / 封印
 *
 * A SHA-256 in 64 hexadecimal digits in lower case.
 * SHA-256，64位小写十六进制数字。
 */
export type Seal = string;
/**
 * Service point / 服务点
 *
 * A facility or a team, named by type and identifier.
 * 场所或队伍，以类型和标识指明。
 */
export type ServicePoint = ServicePointFacility | ServicePointTeam;
/**
 * Setting code / 参数代码
 *
 * The code of: setting.
 * 指明“参数”的代码。
 */
export type SettingId = string;
/**
 * Square decimetres / 面积
 *
 * A floor area in square decimetres.
 * 以平方分米计的建筑面积。
 */
export type SquareDecimetres = number;
/**
 * State code / 状态代码
 *
 * The code of: state.
 * 指明“状态”的代码。
 */
export type StateId = string;
/**
 * State kind / 状态类别
 *
 * A kind of state.
 * 状态的类别。
 * - end: end / 终结
 * - open: open / 进行中
 * - settled: settled / 已了结
 */
export type StateKind = "end" | "open" | "settled";
/**
 * Steward identifier / 负责人标识
 *
 * The identifier of: steward.
 * 指明“负责人”的标识。
 */
export type StewardId = string;
/**
 * Steward kind / 负责人类别
 *
 * A kind of steward.
 * 负责人的类别。
 * - gridWorker: grid worker / 网格员
 * - inCharge: person in charge / 负责人
 * - instructor: Party-building instructor / 党建指导员
 * - organizer: Party-building organiser / 党建工作组织员
 */
export type StewardKind = "gridWorker" | "inCharge" | "instructor" | "organizer";
/**
 * Subdistrict power / 街道权力
 *
 * A power that subdistricts are given.
 * 赋予街道的权力。
 * - decisionAdvice: advice on major decisions / 重大决策建议权
 * - enforcementDispatch: dispatch of joint enforcement / 综合执法调度权
 * - personnelAdvice: advice on personnel appraisal / 人事考核建议权
 * - planningParticipation: participation in spatial planning / 国土空间规划参与权
 * - publicAffairsManagement: comprehensive management of public affairs / 公共事务综合管理权
 * - resourceDisposal: disposal of what is sent down / 下沉人财物支配权
 */
export type SubdistrictPower =
  | "decisionAdvice"
  | "enforcementDispatch"
  | "personnelAdvice"
  | "planningParticipation"
  | "publicAffairsManagement"
  | "resourceDisposal";
/**
 * Subject / 对象
 *
 * An entity, named by type and identifier, with its name.
 * 一个实体，以类型和标识指明，附名称。
 */
export type Subject =
  | SubjectActivity
  | SubjectAdmission
  | SubjectAllocation
  | SubjectAppointment
  | SubjectBuilding
  | SubjectBuildingUnit
  | SubjectCommitment
  | SubjectConflictOfInterest
  | SubjectCredential
  | SubjectDeliberation
  | SubjectDivision
  | SubjectEstate
  | SubjectFacility
  | SubjectGrid
  | SubjectHeadcount
  | SubjectLiaison
  | SubjectListItem
  | SubjectMandateList
  | SubjectNeed
  | SubjectOrganization
  | SubjectPerson
  | SubjectPost
  | SubjectPowerGrant
  | SubjectProject
  | SubjectPropertyService
  | SubjectReach
  | SubjectResource
  | SubjectSteward
  | SubjectTeam
  | SubjectVote;
/**
 * Subject kind name / 对象类别名称
 *
 * The name of a kind of subject, as community.
 * 对象类别的名称，如 community。
 */
export type SubjectKindName = string;
/**
 * Supply / 供给
 *
 * A resource or a project, named by type and identifier.
 * 资源或项目，以类型和标识指明。
 */
export type Supply = SupplyProject | SupplyResource;
/**
 * Team identifier / 队伍标识
 *
 * The identifier of: team.
 * 指明“队伍”的标识。
 */
export type TeamId = string;
/**
 * Team kind / 队伍类别
 *
 * A kind of team.
 * 队伍的类别。
 * - emergency: emergency team / 应急工作队伍
 * - volunteer: volunteer team / 志愿服务队伍
 */
export type TeamKind = "emergency" | "volunteer";
/**
 * Term / 数项
 *
 * A number in a guard.
 * 条件中的一个数。
 */
export type Term =
  | TermAhead
  | TermAssigned
  | TermGiven
  | TermNumber
  | TermPlus
  | TermProduct
  | TermRecorded
  | TermSetting
  | TermSum
  | TermTimes
  | TermWaited;
/**
 * Time zone / 时区
 *
 * A time zone, as Asia/Shanghai.
 * 一个时区，如 Asia/Shanghai。
 */
export type TimeZone = string;
/**
 * Transfer identifier / 转账标识
 *
 * The identifier of: transfer.
 * 指明“转账”的标识。
 */
export type TransferId = string;
/**
 * Unit of days / 日的单位
 *
 * A unit of time limits that counts days.
 * 以日计的时限单位。
 * - calendarDays: calendar days / 自然日
 * - workingDays: working days / 工作日
 */
export type UnitOfDays = "calendarDays" | "workingDays";
/**
 * Vote identifier / 表决标识
 *
 * The identifier of: vote.
 * 指明“表决”的标识。
 */
export type VoteId = string;
/**
 * Vote kind / 表决类别
 *
 * A kind of vote.
 * 表决的类别。
 * - ownersOrdinary: owners on an ordinary matter / 业主共同决定一般事项
 * - ownersSpecial: owners on a special matter / 业主共同决定特别事项
 * - residentsMeeting: residents' meeting / 居民会议
 */
export type VoteKind = "ownersOrdinary" | "ownersSpecial" | "residentsMeeting";

/**
 * The documents by their format.
 * 各文档，以格式为键。
 */
export interface GovernanceDocuments {
  "zhongzhi/assessment/1": Assessment;
  "zhongzhi/case/1": Case;
  "zhongzhi/case-log/1": CaseLog;
  "zhongzhi/case-statistics/1": CaseStatistics;
  "zhongzhi/change-set/1": ChangeSet;
  "zhongzhi/comparison/1": Comparison;
  "zhongzhi/entities/1": Entities;
  "zhongzhi/jurisdiction/1": Jurisdiction;
  "zhongzhi/policy/1": Policy;
  "zhongzhi/policy-test/1": PolicyTest;
  "zhongzhi/procedure/1": Procedure;
  "zhongzhi/refusal/1": Refusal;
  "zhongzhi/time-bank/1": TimeBank;
}
/**
 * About / 数据说明
 *
 * What a set of data is and how to take it.
 * 一份数据是什么、应当怎样看待。
 */
export interface About {
  /**
   * What to know before using the data, as that they are made up.
   * 使用数据前应当知道的事，例如数据为虚构。
   */
  notice?: PlainText;
  /**
   * The title, for people.
   * 给人看的标题。
   */
  title: PlainText;
}
/**
 * Account / 账户
 *
 * An account in minutes.
 * 以分钟计的账户。
 */
export interface Account {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AccountId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: AccountKind;
}
/**
 * Action / 动作
 *
 * Something that can be done in a procedure.
 * 流程中可以做的一个动作。
 */
export interface Action {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ActionId;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The kind of assignment that it is done on; the case itself where it is left out.
   * 针对哪类承办；缺省针对案件。
   */
  on?: AssignmentKindId;
  /**
   * The fields that may be given.
   * 可以填写的字段。
   */
  optional?: FieldId[];
  /**
   * The fields that have to be given.
   * 必须填写的字段。
   */
  required?: FieldId[];
  /**
   * The ways that it can lead, of which the first that holds is taken.
   * 可能的转换，取第一个成立者。
   */
  transitions: Transition[];
}
/**
 * Action answer / 可否
 *
 * Whether something may be done now.
 * 某个动作现在可否作出。
 */
export interface ActionAnswer {
  /**
   * The action, by its code.
   * 哪个动作。
   */
  action: ActionId;
  /**
   * Whether it may be done.
   * 是否可以。
   */
  allowed: boolean;
  /**
   * The number of the assignment on which it is done; left out for the case.
   * 针对哪一项任务；针对案件时没有此项。
   */
  assignment?: number;
  /**
   * Whether it still depends on what is given.
   * 是否还取决于所填内容。
   */
  dependsOnFields: boolean;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * What has to be given with it, and what may be given.
   * 须填和可填的字段。
   */
  needs: NeededField[];
  /**
   * Every reason why not.
   * 为何不可以。
   */
  reasons: RefusalReason[];
}
/**
 * Activity / 活动
 *
 * Something that was done on a day.
 * 某日开展的一次活动。
 */
export interface Activity {
  /**
   * The organisations and persons that take part.
   * 参与的组织和人员。
   */
  actors?: Actor[];
  /**
   * The organisation on the other side.
   * 另一方组织。
   */
  counterpart?: OrganizationId;
  /**
   * The day on which it happened or was counted.
   * 发生或统计的日期。
   */
  date: Day;
  /**
   * The grade that was given.
   * 考核的等次。
   */
  grade?: Grade;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ActivityId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: ActivityKind;
  /**
   * The liaison that it belongs to.
   * 活动所属的挂点联系。
   */
  liaison?: LiaisonId;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place?: Place;
}
/**
 * Actor: organization / 行动者：organization
 *
 * Actor whose type is organization.
 * 行动者，其 type 为 organization。
 */
export interface ActorOrganization {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: OrganizationId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "organization";
}
/**
 * Actor: person / 行动者：person
 *
 * Actor whose type is person.
 * 行动者，其 type 为 person。
 */
export interface ActorPerson {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PersonId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "person";
}
/**
 * Admission / 准入
 *
 * The admission of a task to a community.
 * 一项事项进入社区的准入。
 */
export interface Admission {
  /**
   * The organisation that applied.
   * 申请准入的组织。
   */
  applicant: OrganizationId;
  /**
   * The money that goes with the task, in fen.
   * 随事项转来的经费，以分计。
   */
  fundingFen?: Fen;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AdmissionId;
  /**
   * The list item that is admitted.
   * 准入的清单事项。
   */
  item: ListItemId;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
}
/**
 * Allocation / 分配
 *
 * What a resource or project gives to a need.
 * 把资源或项目分配给需求。
 */
export interface Allocation {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AllocationId;
  /**
   * The need that it answers.
   * 分配给哪一需求。
   */
  need: NeedId;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * How much is needed or allocated.
   * 需要或分配的数量。
   */
  quantity: number;
  /**
   * The resource or project that it comes from.
   * 由哪一资源或项目供给。
   */
  supply: Supply;
}
/**
 * Allowance: by choice / 允许时长：byChoice
 *
 * Allowance whose type is byChoice.
 * 允许时长，其 type 为 byChoice。
 */
export interface AllowanceByChoice {
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * How long is allowed, by the code of the word.
   * 按选项代码列出的时长。
   */
  limits: {
    [k: string]: TimeLimit;
  };
  /**
   * How long is allowed for the other words.
   * 其余选项的时长。
   */
  otherwise: TimeLimit;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "byChoice";
}
/**
 * Allowance: fixed / 允许时长：fixed
 *
 * Allowance whose type is fixed.
 * 允许时长，其 type 为 fixed。
 */
export interface AllowanceFixed {
  /**
   * How long is allowed.
   * 允许的时长。
   */
  limit: TimeLimit;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "fixed";
}
/**
 * Appointment / 任职
 *
 * A person in a post for a period.
 * 某人在某一期间担任某职务。
 */
export interface Appointment {
  /**
   * How it came about; not recorded where it is left out.
   * 任职的依据，缺省为未记载。
   */
  basis?: AppointmentBasis;
  /**
   * Whether it is held beside another post.
   * 是否兼任。
   */
  concurrent: boolean;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AppointmentId;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * The person, by an opaque identifier.
   * 人员的不透明标识。
   */
  person: PersonId;
  /**
   * The post that is held.
   * 所任的职务。
   */
  post: PostId;
}
/**
 * Assessment / 评估
 *
 * What came of judging a jurisdiction by a policy.
 * 按一项政策对一份辖区数据的评判结果。
 */
export interface Assessment {
  /**
   * What the data are.
   * 数据是什么。
   */
  about: About;
  /**
   * As of which day it was judged.
   * 按哪一天评判。
   */
  asOf: Day;
  /**
   * What each rule found of each of its subjects.
   * 每条规则对每个对象的评判。
   */
  findings: Finding[];
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/assessment/1";
  /**
   * The policy by which it was judged.
   * 按哪一项政策评判。
   */
  policy: ReportedPolicy;
  /**
   * The rules that judged nothing, and why.
   * 没有评判任何对象的规则及原因。
   */
  rulesWithoutSubjects: IdleRule[];
  /**
   * How many findings there are, by obligation and outcome.
   * 各约束力、各结果的数目。
   */
  summary: {
    advisory: {
      notApplicable: number;
      pending: number;
      satisfied: number;
      unknown: number;
      violated: number;
    };
    required: {
      notApplicable: number;
      pending: number;
      satisfied: number;
      unknown: number;
      violated: number;
    };
    target: {
      notApplicable: number;
      pending: number;
      satisfied: number;
      unknown: number;
      violated: number;
    };
  };
}
/**
 * Assessment outline / 评估概要
 *
 * An assessment without its findings.
 * 不含逐条评判的评估。
 */
export interface AssessmentOutline {
  /**
   * What the data are.
   * 数据是什么。
   */
  about: About;
  /**
   * As of which day it was judged.
   * 按哪一天评判。
   */
  asOf: Day;
  /**
   * The policy by which it was judged.
   * 按哪一项政策评判。
   */
  policy: ReportedPolicy;
  /**
   * The rules that judged nothing, and why.
   * 没有评判任何对象的规则及原因。
   */
  rulesWithoutSubjects: IdleRule[];
  /**
   * How many findings there are, by obligation and outcome.
   * 各约束力、各结果的数目。
   */
  summary: {
    advisory: {
      notApplicable: number;
      pending: number;
      satisfied: number;
      unknown: number;
      violated: number;
    };
    required: {
      notApplicable: number;
      pending: number;
      satisfied: number;
      unknown: number;
      violated: number;
    };
    target: {
      notApplicable: number;
      pending: number;
      satisfied: number;
      unknown: number;
      violated: number;
    };
  };
}
/**
 * Assignment kind / 承办类别
 *
 * A kind of work that a case can be assigned as.
 * 案件可以交办的一类工作。
 */
export interface AssignmentKind {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AssignmentKindId;
  /**
   * What moves the case when the work is done.
   * 工作完成后如何推动案件。
   */
  join?: Join;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The states of an assignment, the one that it begins in first.
   * 承办的状态，第一个为起始状态。
   *
   * @minItems 1
   */
  states: State[];
}
/**
 * Building / 楼栋
 *
 * A building.
 * 一栋楼。
 */
export interface Building {
  /**
   * The grids that it lies in; there should be exactly one.
   * 楼栋所在的网格；应当恰好一个。
   */
  grids?: GridId[];
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: BuildingId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * The estate or community that it stands in.
   * 楼栋所在的小区或社区。
   */
  within: Place;
}
/**
 * Building unit / 楼栋单元
 *
 * One unit of a building.
 * 楼栋的一个单元。
 */
export interface BuildingUnit {
  /**
   * The building that it is part of.
   * 所属的楼栋。
   */
  building: BuildingId;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: BuildingUnitId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
}
/**
 * Case standing / 案件现状
 *
 * Where a case stands at a moment: what happened, who has what to do and by when, and what may be done.
 * 案件在某一时刻的状态、经过、承办和时限，以及可以做什么。
 */
export interface Case {
  /**
   * What whoever asked may do; left out if nobody asked.
   * 询问者可以做什么；无人询问时没有此项。
   */
  answers?: CaseAnswers;
  /**
   * What was given to parties to do, in the order of their numbers.
   * 交给各方办理的任务，按编号排列。
   */
  assignments: CaseAssignment[];
  /**
   * The moment at which deadlines and answers hold.
   * 时限和可做之事所依据的时刻。
   */
  at: Moment;
  /**
   * How the time limits stand.
   * 各项时限的情况。
   */
  deadlines: Deadline[];
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/case/1";
  /**
   * What happened in the case, the first first.
   * 案件中发生的事件，最早的在前。
   */
  history: CaseHappening[];
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: CaseId;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The procedure by which the case is handled, by its code.
   * 案件按哪个流程办理。
   */
  procedure: ProcedureId;
  /**
   * The version of the procedure.
   * 办理流程的版本号。
   */
  procedureVersion: number;
  /**
   * When it came to where it is.
   * 何时进入现状态。
   */
  since: Moment;
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: State;
  /**
   * The number of the version.
   * 版本号。
   */
  version: number;
}
/**
 * Case actor: party / 行事者：party
 *
 * Case actor whose type is party.
 * 行事者，其 type 为 party。
 */
export interface CaseActorParty {
  /**
   * The organisation or person.
   * 组织或人员。
   */
  party: Actor;
  /**
   * The roles in which it is done.
   * 以哪些角色行事。
   *
   * @minItems 1
   */
  roles: ProcedureRoleId[];
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "party";
}
/**
 * Case actor: resident / 行事者：resident
 *
 * Case actor whose type is resident.
 * 行事者，其 type 为 resident。
 */
export interface CaseActorResident {
  /**
   * An erasable reference to a resident.
   * 对居民的可抹除引用。
   */
  resident: ResidentReference;
  /**
   * The roles in which it is done.
   * 以哪些角色行事。
   *
   * @minItems 1
   */
  roles: ProcedureRoleId[];
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "resident";
}
/**
 * Case answers / 可做之事
 *
 * What somebody may do in a case, and why the rest may not be done.
 * 某人在案件中可以做什么，其余为何不可。
 */
export interface CaseAnswers {
  /**
   * The answer for each action.
   * 各动作可否作出。
   */
  actions: ActionAnswer[];
  /**
   * The roles in which it is done.
   * 以哪些角色行事。
   */
  roles: ProcedureRoleId[];
}
/**
 * Case assignment / 承办任务
 *
 * What one party was given to do within a case.
 * 案件中交给一方办理的任务。
 */
export interface CaseAssignment {
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: AssignmentKindId;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * Whether the party is the one who leads.
   * 是否为主办方。
   */
  leads: boolean;
  /**
   * The number of the assignment in its case.
   * 任务在案件中的编号。
   */
  number: number;
  /**
   * When it was given.
   * 何时交办。
   */
  opened: Moment;
  /**
   * Who has it.
   * 由谁承办。
   */
  party: Actor;
  /**
   * Which round of giving it belongs to.
   * 属于第几轮交办。
   */
  round: number;
  /**
   * When it came to where it is.
   * 何时进入现状态。
   */
  since: Moment;
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: State;
}
/**
 * Case event / 案件事件
 *
 * One line of a log of cases: what happened, and its seal.
 * 案件日志的一行：发生了什么，并加封。
 */
export interface CaseEvent {
  /**
   * What was done.
   * 所做的动作。
   */
  action: ActionId;
  /**
   * Who did it, and in which roles.
   * 谁做的，以何角色。
   */
  actor: CaseActor;
  /**
   * The number of the assignment that it was done on; the case itself where it is left out.
   * 承办的编号；缺省为案件本身。
   */
  assignment?: number;
  /**
   * When it was done.
   * 何时做的。
   */
  at: Moment;
  /**
   * Which case it is.
   * 哪一案件。
   */
  case: CaseId;
  /**
   * The identifier that the system it comes from has given it.
   * 由来源系统给出的标识。
   */
  event?: EventId;
  /**
   * What was given, by field.
   * 填写的值。
   */
  fields?: {
    [k: string]: FieldValue;
  };
  /**
   * The seal of this line.
   * 本行的封印。
   */
  hash: Hash;
  /**
   * Its number in the case, from 1.
   * 在案件中的序号，从1起。
   */
  number: number;
  /**
   * The seal of the event before it in the case; none for the first.
   * 案件前一事件的封印；首个事件没有。
   */
  previous?: Hash;
  /**
   * By which procedure.
   * 按哪一流程。
   */
  procedure: ProcedureId;
  /**
   * The state of the case after it.
   * 事件之后案件的状态。
   */
  state: StateId;
  /**
   * The version of the procedure.
   * 流程的版本。
   */
  version: number;
  /**
   * Which of the transitions of the action was taken, from 0.
   * 取了动作的第几个转换，从0起。
   */
  way: number;
}
/**
 * Case group / 案件分组
 *
 * The cases that are alike in one dimension.
 * 按一个维度分出的一组案件。
 */
export interface CaseGroup {
  /**
   * What they have in common, by its code.
   * 该组的代码。
   */
  code?: Line;
  /**
   * By what they are grouped.
   * 按什么分组。
   */
  dimension: Dimension;
  /**
   * Their figures.
   * 该组的各项统计。
   */
  figures: Figures;
}
/**
 * Case happening / 案件经过
 *
 * Something that happened in a case, without what was given and without the resident who acted.
 * 案件中发生的一件事，不含所填内容和居民信息。
 */
export interface CaseHappening {
  /**
   * What was done, by the code of the action.
   * 做了什么。
   */
  action: ActionId;
  /**
   * A kind of assignment, by its code.
   * 承办类别的代码。
   */
  assignment?: number;
  /**
   * When it happened.
   * 何时发生。
   */
  at: Moment;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The number of the event in its case.
   * 事件在案件中的编号。
   */
  number: number;
  /**
   * Which body or person in an office acted; left out for a resident.
   * 由哪个单位或在任人员作出；居民作出时没有此项。
   */
  party?: Actor;
  /**
   * The roles in which it is done.
   * 以哪些角色行事。
   */
  roles: ProcedureRoleId[];
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: StateId;
}
/**
 * Case log / 案件日志首行
 *
 * The first line of a log of cases; each line after it is an event.
 * 案件日志的第一行；以后每行一个事件。
 */
export interface CaseLog {
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/case-log/1";
}
/**
 * Case statistics / 案件统计
 *
 * The statistics of cases, which can be merged.
 * 一批案件的统计，可以合并。
 */
export interface CaseStatistics {
  /**
   * The moment as of which they were counted.
   * 统计所依据的时刻。
   */
  at: Moment;
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/case-statistics/1";
  /**
   * The groups by each dimension.
   * 各维度的各组。
   */
  groups: CaseGroup[];
  /**
   * How handling times are kept.
   * 办理时长以何种精度保存。
   */
  handlingTimes: HandlingTimesSketch;
  /**
   * By which level of divisions they are grouped.
   * 按哪一级区划分组。
   */
  level: GroupingLevel;
  /**
   * The month that is counted alone; left out if none is.
   * 只统计的月份；不限月份时没有此项。
   */
  month?: Month;
  /**
   * The figures of all of them.
   * 全部案件的统计数。
   */
  total: Figures;
  /**
   * The time zone in which months begin and end.
   * 月份所依据的时区。
   */
  zone: TimeZone;
}
/**
 * Change: put: activity / 变更：put：activity
 *
 * Change: put whose entityType is activity.
 * 变更：put，其 entityType 为 activity。
 */
export interface ChangePutActivity {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Activity;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "activity";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: admission / 变更：put：admission
 *
 * Change: put whose entityType is admission.
 * 变更：put，其 entityType 为 admission。
 */
export interface ChangePutAdmission {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Admission;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "admission";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: allocation / 变更：put：allocation
 *
 * Change: put whose entityType is allocation.
 * 变更：put，其 entityType 为 allocation。
 */
export interface ChangePutAllocation {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Allocation;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "allocation";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: appointment / 变更：put：appointment
 *
 * Change: put whose entityType is appointment.
 * 变更：put，其 entityType 为 appointment。
 */
export interface ChangePutAppointment {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Appointment;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "appointment";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: building / 变更：put：building
 *
 * Change: put whose entityType is building.
 * 变更：put，其 entityType 为 building。
 */
export interface ChangePutBuilding {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Building;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "building";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: building unit / 变更：put：buildingUnit
 *
 * Change: put whose entityType is buildingUnit.
 * 变更：put，其 entityType 为 buildingUnit。
 */
export interface ChangePutBuildingUnit {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: BuildingUnit;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "buildingUnit";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: commitment / 变更：put：commitment
 *
 * Change: put whose entityType is commitment.
 * 变更：put，其 entityType 为 commitment。
 */
export interface ChangePutCommitment {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Commitment;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "commitment";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: conflict of interest / 变更：put：conflictOfInterest
 *
 * Change: put whose entityType is conflictOfInterest.
 * 变更：put，其 entityType 为 conflictOfInterest。
 */
export interface ChangePutConflictOfInterest {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: ConflictOfInterest;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "conflictOfInterest";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: credential / 变更：put：credential
 *
 * Change: put whose entityType is credential.
 * 变更：put，其 entityType 为 credential。
 */
export interface ChangePutCredential {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Credential;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "credential";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: deliberation / 变更：put：deliberation
 *
 * Change: put whose entityType is deliberation.
 * 变更：put，其 entityType 为 deliberation。
 */
export interface ChangePutDeliberation {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Deliberation;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "deliberation";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: division / 变更：put：division
 *
 * Change: put whose entityType is division.
 * 变更：put，其 entityType 为 division。
 */
export interface ChangePutDivision {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Division;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "division";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: estate / 变更：put：estate
 *
 * Change: put whose entityType is estate.
 * 变更：put，其 entityType 为 estate。
 */
export interface ChangePutEstate {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Estate;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "estate";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: facility / 变更：put：facility
 *
 * Change: put whose entityType is facility.
 * 变更：put，其 entityType 为 facility。
 */
export interface ChangePutFacility {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Facility;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "facility";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: grid / 变更：put：grid
 *
 * Change: put whose entityType is grid.
 * 变更：put，其 entityType 为 grid。
 */
export interface ChangePutGrid {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Grid;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "grid";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: headcount / 变更：put：headcount
 *
 * Change: put whose entityType is headcount.
 * 变更：put，其 entityType 为 headcount。
 */
export interface ChangePutHeadcount {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Headcount;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "headcount";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: liaison / 变更：put：liaison
 *
 * Change: put whose entityType is liaison.
 * 变更：put，其 entityType 为 liaison。
 */
export interface ChangePutLiaison {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Liaison;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "liaison";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: list item / 变更：put：listItem
 *
 * Change: put whose entityType is listItem.
 * 变更：put，其 entityType 为 listItem。
 */
export interface ChangePutListItem {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: ListItem;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "listItem";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: mandate list / 变更：put：mandateList
 *
 * Change: put whose entityType is mandateList.
 * 变更：put，其 entityType 为 mandateList。
 */
export interface ChangePutMandateList {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: MandateList;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "mandateList";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: need / 变更：put：need
 *
 * Change: put whose entityType is need.
 * 变更：put，其 entityType 为 need。
 */
export interface ChangePutNeed {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Need;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "need";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: organization / 变更：put：organization
 *
 * Change: put whose entityType is organization.
 * 变更：put，其 entityType 为 organization。
 */
export interface ChangePutOrganization {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Organization;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "organization";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: person / 变更：put：person
 *
 * Change: put whose entityType is person.
 * 变更：put，其 entityType 为 person。
 */
export interface ChangePutPerson {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Person;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "person";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: post / 变更：put：post
 *
 * Change: put whose entityType is post.
 * 变更：put，其 entityType 为 post。
 */
export interface ChangePutPost {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Post;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "post";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: power grant / 变更：put：powerGrant
 *
 * Change: put whose entityType is powerGrant.
 * 变更：put，其 entityType 为 powerGrant。
 */
export interface ChangePutPowerGrant {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: PowerGrant;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "powerGrant";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: project / 变更：put：project
 *
 * Change: put whose entityType is project.
 * 变更：put，其 entityType 为 project。
 */
export interface ChangePutProject {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Project;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "project";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: property service / 变更：put：propertyService
 *
 * Change: put whose entityType is propertyService.
 * 变更：put，其 entityType 为 propertyService。
 */
export interface ChangePutPropertyService {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: PropertyService;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "propertyService";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: reach / 变更：put：reach
 *
 * Change: put whose entityType is reach.
 * 变更：put，其 entityType 为 reach。
 */
export interface ChangePutReach {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Reach;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "reach";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: resource / 变更：put：resource
 *
 * Change: put whose entityType is resource.
 * 变更：put，其 entityType 为 resource。
 */
export interface ChangePutResource {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Resource;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "resource";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: steward / 变更：put：steward
 *
 * Change: put whose entityType is steward.
 * 变更：put，其 entityType 为 steward。
 */
export interface ChangePutSteward {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Steward;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "steward";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: team / 变更：put：team
 *
 * Change: put whose entityType is team.
 * 变更：put，其 entityType 为 team。
 */
export interface ChangePutTeam {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Team;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "team";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: put: vote / 变更：put：vote
 *
 * Change: put whose entityType is vote.
 * 变更：put，其 entityType 为 vote。
 */
export interface ChangePutVote {
  /**
   * The entity that is put in; one of the same identifier is replaced.
   * 放入的实体；同标识者被替换。
   */
  entity: Vote;
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "vote";
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "put";
}
/**
 * Change: remove: activity / 变更：remove：activity
 *
 * Change: remove whose entityType is activity.
 * 变更：remove，其 entityType 为 activity。
 */
export interface ChangeRemoveActivity {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "activity";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: ActivityId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: admission / 变更：remove：admission
 *
 * Change: remove whose entityType is admission.
 * 变更：remove，其 entityType 为 admission。
 */
export interface ChangeRemoveAdmission {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "admission";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: AdmissionId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: allocation / 变更：remove：allocation
 *
 * Change: remove whose entityType is allocation.
 * 变更：remove，其 entityType 为 allocation。
 */
export interface ChangeRemoveAllocation {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "allocation";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: AllocationId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: appointment / 变更：remove：appointment
 *
 * Change: remove whose entityType is appointment.
 * 变更：remove，其 entityType 为 appointment。
 */
export interface ChangeRemoveAppointment {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "appointment";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: AppointmentId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: building / 变更：remove：building
 *
 * Change: remove whose entityType is building.
 * 变更：remove，其 entityType 为 building。
 */
export interface ChangeRemoveBuilding {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "building";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: BuildingId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: building unit / 变更：remove：buildingUnit
 *
 * Change: remove whose entityType is buildingUnit.
 * 变更：remove，其 entityType 为 buildingUnit。
 */
export interface ChangeRemoveBuildingUnit {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "buildingUnit";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: BuildingUnitId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: commitment / 变更：remove：commitment
 *
 * Change: remove whose entityType is commitment.
 * 变更：remove，其 entityType 为 commitment。
 */
export interface ChangeRemoveCommitment {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "commitment";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: CommitmentId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: conflict of interest / 变更：remove：conflictOfInterest
 *
 * Change: remove whose entityType is conflictOfInterest.
 * 变更：remove，其 entityType 为 conflictOfInterest。
 */
export interface ChangeRemoveConflictOfInterest {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "conflictOfInterest";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: ConflictOfInterestId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: credential / 变更：remove：credential
 *
 * Change: remove whose entityType is credential.
 * 变更：remove，其 entityType 为 credential。
 */
export interface ChangeRemoveCredential {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "credential";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: CredentialId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: deliberation / 变更：remove：deliberation
 *
 * Change: remove whose entityType is deliberation.
 * 变更：remove，其 entityType 为 deliberation。
 */
export interface ChangeRemoveDeliberation {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "deliberation";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: DeliberationId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: division / 变更：remove：division
 *
 * Change: remove whose entityType is division.
 * 变更：remove，其 entityType 为 division。
 */
export interface ChangeRemoveDivision {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "division";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: DivisionCode;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: estate / 变更：remove：estate
 *
 * Change: remove whose entityType is estate.
 * 变更：remove，其 entityType 为 estate。
 */
export interface ChangeRemoveEstate {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "estate";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: EstateId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: facility / 变更：remove：facility
 *
 * Change: remove whose entityType is facility.
 * 变更：remove，其 entityType 为 facility。
 */
export interface ChangeRemoveFacility {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "facility";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: FacilityId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: grid / 变更：remove：grid
 *
 * Change: remove whose entityType is grid.
 * 变更：remove，其 entityType 为 grid。
 */
export interface ChangeRemoveGrid {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "grid";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: GridId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: headcount / 变更：remove：headcount
 *
 * Change: remove whose entityType is headcount.
 * 变更：remove，其 entityType 为 headcount。
 */
export interface ChangeRemoveHeadcount {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "headcount";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: HeadcountId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: liaison / 变更：remove：liaison
 *
 * Change: remove whose entityType is liaison.
 * 变更：remove，其 entityType 为 liaison。
 */
export interface ChangeRemoveLiaison {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "liaison";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: LiaisonId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: list item / 变更：remove：listItem
 *
 * Change: remove whose entityType is listItem.
 * 变更：remove，其 entityType 为 listItem。
 */
export interface ChangeRemoveListItem {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "listItem";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: ListItemId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: mandate list / 变更：remove：mandateList
 *
 * Change: remove whose entityType is mandateList.
 * 变更：remove，其 entityType 为 mandateList。
 */
export interface ChangeRemoveMandateList {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "mandateList";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: MandateListId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: need / 变更：remove：need
 *
 * Change: remove whose entityType is need.
 * 变更：remove，其 entityType 为 need。
 */
export interface ChangeRemoveNeed {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "need";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: NeedId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: organization / 变更：remove：organization
 *
 * Change: remove whose entityType is organization.
 * 变更：remove，其 entityType 为 organization。
 */
export interface ChangeRemoveOrganization {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "organization";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: OrganizationId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: person / 变更：remove：person
 *
 * Change: remove whose entityType is person.
 * 变更：remove，其 entityType 为 person。
 */
export interface ChangeRemovePerson {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "person";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: PersonId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: post / 变更：remove：post
 *
 * Change: remove whose entityType is post.
 * 变更：remove，其 entityType 为 post。
 */
export interface ChangeRemovePost {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "post";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: PostId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: power grant / 变更：remove：powerGrant
 *
 * Change: remove whose entityType is powerGrant.
 * 变更：remove，其 entityType 为 powerGrant。
 */
export interface ChangeRemovePowerGrant {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "powerGrant";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: PowerGrantId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: project / 变更：remove：project
 *
 * Change: remove whose entityType is project.
 * 变更：remove，其 entityType 为 project。
 */
export interface ChangeRemoveProject {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "project";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: ProjectId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: property service / 变更：remove：propertyService
 *
 * Change: remove whose entityType is propertyService.
 * 变更：remove，其 entityType 为 propertyService。
 */
export interface ChangeRemovePropertyService {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "propertyService";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: PropertyServiceId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: reach / 变更：remove：reach
 *
 * Change: remove whose entityType is reach.
 * 变更：remove，其 entityType 为 reach。
 */
export interface ChangeRemoveReach {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "reach";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: ReachId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: resource / 变更：remove：resource
 *
 * Change: remove whose entityType is resource.
 * 变更：remove，其 entityType 为 resource。
 */
export interface ChangeRemoveResource {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "resource";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: ResourceId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: steward / 变更：remove：steward
 *
 * Change: remove whose entityType is steward.
 * 变更：remove，其 entityType 为 steward。
 */
export interface ChangeRemoveSteward {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "steward";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: StewardId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: team / 变更：remove：team
 *
 * Change: remove whose entityType is team.
 * 变更：remove，其 entityType 为 team。
 */
export interface ChangeRemoveTeam {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "team";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: TeamId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change: remove: vote / 变更：remove：vote
 *
 * Change: remove whose entityType is vote.
 * 变更：remove，其 entityType 为 vote。
 */
export interface ChangeRemoveVote {
  /**
   * The type of the entity; always the same in each case.
   * 实体的类型，每种情形固定不变。
   */
  entityType: "vote";
  /**
   * The identifier of the entity that is taken out.
   * 被移除实体的标识。
   */
  id: VoteId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "remove";
}
/**
 * Change set / 变更集
 *
 * Changes to a jurisdiction, in the order in which they take effect.
 * 对行政辖区的一组变更，按次序生效。
 */
export interface ChangeSet {
  /**
   * The changes.
   * 各项变更。
   */
  changes: Change[];
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/change-set/1";
}
/**
 * Changed finding / 变化
 *
 * What came out otherwise for a rule and a subject.
 * 一条规则对一个对象的结果变化。
 */
export interface ChangedFinding {
  /**
   * The later finding, if there is one.
   * 后一次的评判；不再适用时没有。
   */
  after?: Finding;
  /**
   * The earlier finding, if there was one.
   * 前一次的评判；此前不适用时没有。
   */
  before?: Finding;
  /**
   * What follows from the outcomes before and after.
   * 由前后结果得出的影响。
   */
  effect: FindingEffect;
}
/**
 * Choice word / 选项
 *
 * A word that a choice offers.
 * 选择字段中的一个选项。
 */
export interface ChoiceWord {
  /**
   * The code of the word.
   * 选项的代码。
   */
  code: ChoiceCode;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
}
/**
 * Commitment / 承诺
 *
 * What organisations or persons have promised, signed or adopted.
 * 组织或人员对某地的承诺、契约或制度。
 */
export interface Commitment {
  /**
   * The organisations and persons that take part.
   * 参与的组织和人员。
   */
  actors?: Actor[];
  /**
   * The organisation on the other side.
   * 另一方组织。
   */
  counterpart?: OrganizationId;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: CommitmentId;
  /**
   * What it says, item by item.
   * 逐项列出的内容。
   */
  items?: Line[];
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: CommitmentKind;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place?: Place;
}
/**
 * Comparison / 对比
 *
 * What differs between two assessments.
 * 两次评估之间的差别。
 */
export interface Comparison {
  /**
   * The later assessment.
   * 后一次评估。
   */
  after: AssessmentOutline;
  /**
   * The earlier assessment.
   * 前一次评估。
   */
  before: AssessmentOutline;
  /**
   * What came out otherwise.
   * 结果不同的评判。
   */
  changed: ChangedFinding[];
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/comparison/1";
}
/**
 * Conflict of interest / 利益冲突
 *
 * A conflict of interest that a person has declared.
 * 人员申报的与某组织的利益冲突。
 */
export interface ConflictOfInterest {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ConflictOfInterestId;
  /**
   * The organisation that it belongs to.
   * 所属的组织。
   */
  organization: OrganizationId;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * The person, by an opaque identifier.
   * 人员的不透明标识。
   */
  person: PersonId;
}
/**
 * Credential / 资格
 *
 * A qualification or standing that a person has.
 * 人员取得的资格或身份。
 */
export interface Credential {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: CredentialId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: CredentialKind;
  /**
   * Its level, from 1.
   * 资格的等级，从1起。
   */
  level?: number;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * The person, by an opaque identifier.
   * 人员的不透明标识。
   */
  person: PersonId;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place?: Place;
}
/**
 * Deadline / 时限情况
 *
 * One run of the clock of a time limit in a case.
 * 案件中一项时限的一次计时。
 */
export interface Deadline {
  /**
   * How long it allows, extensions included.
   * 允许多长时间，含延期。
   */
  allowed: TimeLimit;
  /**
   * The number of the assignment whose clock it is; left out for the case.
   * 属于哪一项任务；属于案件时没有此项。
   */
  assignment?: number;
  /**
   * The first moment that is too late; left out during a pause and where the calendar does not say.
   * 最早算作超期的时刻；暂停中或日历不含所需日期时没有此项。
   */
  due?: Moment;
  /**
   * How much of it was given by extensions: minutes for a limit in hours, else days.
   * 其中因延期增加的部分：以小时计的时限为分钟，其余为天。
   */
  extended: number;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The steps of escalation.
   * 各级督办。
   */
  ladder: DeadlineStep[];
  /**
   * Which limit of the procedure it is, by its code.
   * 是流程的哪一项时限。
   */
  limit: LimitId;
  /**
   * When its clock stood still.
   * 计时暂停的各段时间。
   */
  pauses: Pause[];
  /**
   * Which share of it is used, in percent; more than 100 when it is overdue.
   * 用去时限的百分之几，超期时大于 100。
   */
  percentUsed?: number;
  /**
   * When its clock began.
   * 何时开始计时。
   */
  start: Moment;
  /**
   * How it stands.
   * 时限的情况。
   */
  status: DeadlineStatus;
  /**
   * When its clock stopped; left out while it runs.
   * 何时停止计时；仍在计时时没有此项。
   */
  stopped?: Moment;
  /**
   * How it stands, in a sentence.
   * 用一句话说明。
   */
  text: Text;
  /**
   * How much of it is used: minutes for a limit in hours, else days.
   * 已用去多少：以小时计的时限为分钟，其余为天。
   */
  used?: number;
}
/**
 * Deadline step / 督办阶梯
 *
 * A step of escalation of a limit that runs in a case.
 * 运行中时限的一级督办。
 */
export interface DeadlineStep {
  /**
   * When it falls due; left out while the clock stands still or the calendar does not say.
   * 何时到达；计时暂停或日历不含所需日期时没有此项。
   */
  at?: Moment;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * At which share of the limit it falls due, in percent.
   * 用去时限的百分之几时到达。
   */
  percent: number;
  /**
   * Whether that moment has come.
   * 是否已经到达。
   */
  reached: boolean;
  /**
   * Whether the case records that it was taken.
   * 案件中是否已记录督办。
   */
  taken: boolean;
  /**
   * To which role it goes up.
   * 上报给哪个角色。
   */
  to: ProcedureRoleId;
}
/**
 * Deliberation / 议事
 *
 * How one major matter was deliberated.
 * 一件重大事项的议事过程。
 */
export interface Deliberation {
  /**
   * The day on which it was carried out.
   * 决议实施的日期。
   */
  carriedOut?: Day;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: DeliberationId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
  /**
   * The steps that were taken, each with its day; one at least.
   * 已完成的步骤及其日期，至少一步。
   */
  steps: {
    decision?: Day;
    decisionDisclosure?: Day;
    discussion?: Day;
    proposal?: Day;
    resultDisclosure?: Day;
    review?: Day;
  };
}
/**
 * Division / 区划
 *
 * An administrative division, or a community.
 * 一级行政区划或社区。
 */
export interface Division {
  /**
   * Its statistics code, which begins with that of the division above.
   * 统计用区划代码，以上级代码开头。
   */
  code: DivisionCode;
  /**
   * Of which kind it is; its level is that of the length of the code.
   * 区划的类别，其级别须与代码长度一致。
   */
  kind: DivisionKind;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * The division above, if there is one in the data.
   * 上级区划的代码；最上一级没有。
   */
  parent?: DivisionCode;
}
/**
 * Effect: assign / 效果：assign
 *
 * Effect whose type is assign.
 * 效果，其 type 为 assign。
 */
export interface EffectAssign {
  /**
   * A kind of assignment, by its code.
   * 承办类别的代码。
   */
  assignment: AssignmentKindId;
  /**
   * The field that names the parties.
   * 列出承办方的字段。
   */
  parties: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "assign";
}
/**
 * Effect: credit / 效果：credit
 *
 * Effect whose type is credit.
 * 效果，其 type 为 credit。
 */
export interface EffectCredit {
  /**
   * A kind of assignment, by its code.
   * 承办类别的代码。
   */
  assignment: AssignmentKindId;
  /**
   * The field that says how many minutes.
   * 给出分钟数的字段。
   */
  minutes: FieldId;
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: StateId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "credit";
}
/**
 * Effect: extend / 效果：extend
 *
 * Effect whose type is extend.
 * 效果，其 type 为 extend。
 */
export interface EffectExtend {
  /**
   * The field that says by how much.
   * 给出延长多少的字段。
   */
  by: FieldId;
  /**
   * The limit that is extended.
   * 被延长的时限。
   */
  limit: LimitId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "extend";
}
/**
 * Effect: move / 效果：move
 *
 * Effect whose type is move.
 * 效果，其 type 为 move。
 */
export interface EffectMove {
  /**
   * A kind of assignment, by its code.
   * 承办类别的代码。
   */
  assignment: AssignmentKindId;
  /**
   * The state out of which the assignment moves.
   * 承办从哪一状态。
   */
  from: StateId;
  /**
   * The state to which the assignment moves.
   * 承办到哪一状态。
   */
  to: StateId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "move";
}
/**
 * Effect: renew / 效果：renew
 *
 * Effect whose type is renew.
 * 效果，其 type 为 renew。
 */
export interface EffectRenew {
  /**
   * A kind of assignment, by its code.
   * 承办类别的代码。
   */
  assignment: AssignmentKindId;
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: StateId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "renew";
}
/**
 * Effect: withdraw / 效果：withdraw
 *
 * Effect whose type is withdraw.
 * 效果，其 type 为 withdraw。
 */
export interface EffectWithdraw {
  /**
   * A kind of assignment, by its code.
   * 承办类别的代码。
   */
  assignment: AssignmentKindId;
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: StateId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "withdraw";
}
/**
 * Entities / 实体流首行
 *
 * The first line of a stream of entities: its format and what the data are.
 * 实体流的第一行：格式与数据说明。
 */
export interface Entities {
  /**
   * What the data are.
   * 数据是什么。
   */
  about: About;
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/entities/1";
}
/**
 * Entity: activity / 实体行：activity
 *
 * Entity whose type is activity.
 * 实体行，其 type 为 activity。
 */
export interface EntityActivity {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Activity;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "activity";
}
/**
 * Entity: admission / 实体行：admission
 *
 * Entity whose type is admission.
 * 实体行，其 type 为 admission。
 */
export interface EntityAdmission {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Admission;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "admission";
}
/**
 * Entity: allocation / 实体行：allocation
 *
 * Entity whose type is allocation.
 * 实体行，其 type 为 allocation。
 */
export interface EntityAllocation {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Allocation;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "allocation";
}
/**
 * Entity: appointment / 实体行：appointment
 *
 * Entity whose type is appointment.
 * 实体行，其 type 为 appointment。
 */
export interface EntityAppointment {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Appointment;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "appointment";
}
/**
 * Entity: building / 实体行：building
 *
 * Entity whose type is building.
 * 实体行，其 type 为 building。
 */
export interface EntityBuilding {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Building;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "building";
}
/**
 * Entity: building unit / 实体行：buildingUnit
 *
 * Entity whose type is buildingUnit.
 * 实体行，其 type 为 buildingUnit。
 */
export interface EntityBuildingUnit {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: BuildingUnit;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "buildingUnit";
}
/**
 * Entity: commitment / 实体行：commitment
 *
 * Entity whose type is commitment.
 * 实体行，其 type 为 commitment。
 */
export interface EntityCommitment {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Commitment;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "commitment";
}
/**
 * Entity: conflict of interest / 实体行：conflictOfInterest
 *
 * Entity whose type is conflictOfInterest.
 * 实体行，其 type 为 conflictOfInterest。
 */
export interface EntityConflictOfInterest {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: ConflictOfInterest;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "conflictOfInterest";
}
/**
 * Entity: credential / 实体行：credential
 *
 * Entity whose type is credential.
 * 实体行，其 type 为 credential。
 */
export interface EntityCredential {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Credential;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "credential";
}
/**
 * Entity: deliberation / 实体行：deliberation
 *
 * Entity whose type is deliberation.
 * 实体行，其 type 为 deliberation。
 */
export interface EntityDeliberation {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Deliberation;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "deliberation";
}
/**
 * Entity: division / 实体行：division
 *
 * Entity whose type is division.
 * 实体行，其 type 为 division。
 */
export interface EntityDivision {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Division;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "division";
}
/**
 * Entity: estate / 实体行：estate
 *
 * Entity whose type is estate.
 * 实体行，其 type 为 estate。
 */
export interface EntityEstate {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Estate;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "estate";
}
/**
 * Entity: facility / 实体行：facility
 *
 * Entity whose type is facility.
 * 实体行，其 type 为 facility。
 */
export interface EntityFacility {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Facility;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "facility";
}
/**
 * Entity: grid / 实体行：grid
 *
 * Entity whose type is grid.
 * 实体行，其 type 为 grid。
 */
export interface EntityGrid {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Grid;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "grid";
}
/**
 * Entity: headcount / 实体行：headcount
 *
 * Entity whose type is headcount.
 * 实体行，其 type 为 headcount。
 */
export interface EntityHeadcount {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Headcount;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "headcount";
}
/**
 * Entity: liaison / 实体行：liaison
 *
 * Entity whose type is liaison.
 * 实体行，其 type 为 liaison。
 */
export interface EntityLiaison {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Liaison;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "liaison";
}
/**
 * Entity: list item / 实体行：listItem
 *
 * Entity whose type is listItem.
 * 实体行，其 type 为 listItem。
 */
export interface EntityListItem {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: ListItem;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "listItem";
}
/**
 * Entity: mandate list / 实体行：mandateList
 *
 * Entity whose type is mandateList.
 * 实体行，其 type 为 mandateList。
 */
export interface EntityMandateList {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: MandateList;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "mandateList";
}
/**
 * Entity: need / 实体行：need
 *
 * Entity whose type is need.
 * 实体行，其 type 为 need。
 */
export interface EntityNeed {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Need;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "need";
}
/**
 * Entity: organization / 实体行：organization
 *
 * Entity whose type is organization.
 * 实体行，其 type 为 organization。
 */
export interface EntityOrganization {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Organization;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "organization";
}
/**
 * Entity: person / 实体行：person
 *
 * Entity whose type is person.
 * 实体行，其 type 为 person。
 */
export interface EntityPerson {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Person;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "person";
}
/**
 * Entity: post / 实体行：post
 *
 * Entity whose type is post.
 * 实体行，其 type 为 post。
 */
export interface EntityPost {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Post;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "post";
}
/**
 * Entity: power grant / 实体行：powerGrant
 *
 * Entity whose type is powerGrant.
 * 实体行，其 type 为 powerGrant。
 */
export interface EntityPowerGrant {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: PowerGrant;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "powerGrant";
}
/**
 * Entity: project / 实体行：project
 *
 * Entity whose type is project.
 * 实体行，其 type 为 project。
 */
export interface EntityProject {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Project;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "project";
}
/**
 * Entity: property service / 实体行：propertyService
 *
 * Entity whose type is propertyService.
 * 实体行，其 type 为 propertyService。
 */
export interface EntityPropertyService {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: PropertyService;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "propertyService";
}
/**
 * Entity: reach / 实体行：reach
 *
 * Entity whose type is reach.
 * 实体行，其 type 为 reach。
 */
export interface EntityReach {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Reach;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "reach";
}
/**
 * Entity: resource / 实体行：resource
 *
 * Entity whose type is resource.
 * 实体行，其 type 为 resource。
 */
export interface EntityResource {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Resource;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "resource";
}
/**
 * Entity: steward / 实体行：steward
 *
 * Entity whose type is steward.
 * 实体行，其 type 为 steward。
 */
export interface EntitySteward {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Steward;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "steward";
}
/**
 * Entity: team / 实体行：team
 *
 * Entity whose type is team.
 * 实体行，其 type 为 team。
 */
export interface EntityTeam {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Team;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "team";
}
/**
 * Entity: vote / 实体行：vote
 *
 * Entity whose type is vote.
 * 实体行，其 type 为 vote。
 */
export interface EntityVote {
  /**
   * The entity of the line.
   * 该行的实体。
   */
  entity: Vote;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "vote";
}
/**
 * Escalation / 升级
 *
 * Who is told when a share of the time has passed.
 * 时限过去一定比例时告知的角色。
 */
export interface Escalation {
  /**
   * The share of the time that has passed, in percent.
   * 时限已过的百分比。
   */
  percent: number;
  /**
   * The role that is told.
   * 告知哪一角色。
   */
  to: ProcedureRoleId;
}
/**
 * Estate / 居民小区
 *
 * A residential estate of a community.
 * 社区之内的一个居民小区。
 */
export interface Estate {
  /**
   * The community that it lies in, by its division code.
   * 所在社区的区划代码。
   */
  community: DivisionCode;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: EstateId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * Whether it counts as old.
   * 是否为老旧小区。
   */
  old: boolean;
}
/**
 * Expectation / 预期
 *
 * What a rule is expected to find of a subject.
 * 一条规则对一个对象应有的结果。
 */
export interface Expectation {
  /**
   * What is expected to be measured.
   * 各度量应有的数值。
   */
  measured?: {
    [k: string]: number;
  };
  /**
   * How it is expected to come out.
   * 应有的结果。
   */
  outcome: ExpectedOutcome;
  /**
   * The rule, by its name.
   * 规则的标识。
   */
  rule: RuleName;
  /**
   * The subject.
   * 所评判的对象。
   */
  subject: RuleSubject;
}
/**
 * Facility / 场所
 *
 * A place where something is offered.
 * 提供服务的场所。
 */
export interface Facility {
  /**
   * Its floor area in square decimetres.
   * 以平方分米计的建筑面积。
   */
  floorAreaSquareDecimetres?: SquareDecimetres;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: FacilityId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: FacilityKind;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
  /**
   * Its zones by name, and whether each is shared.
   * 各功能区域是否共享。
   */
  sharedZones?: {
    [k: string]: boolean;
  };
  /**
   * Whether the title to it is clear; not recorded where it is left out.
   * 权属是否清晰，缺省为未记载。
   */
  title?: FacilityTitle;
}
/**
 * Field / 字段
 *
 * Something that an action can give.
 * 动作可以填写的字段。
 */
export interface Field {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: FieldId;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * What it is observed from.
   * 由何处观测而来。
   */
  observed?: Observation;
  /**
   * Which values it takes.
   * 接受怎样的值。
   */
  takes: FieldType;
}
/**
 * Field type: amount / 字段类型：amount
 *
 * Field type whose type is amount.
 * 字段类型，其 type 为 amount。
 */
export interface FieldTypeAmount {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "amount";
}
/**
 * Field type: choice / 字段类型：choice
 *
 * Field type whose type is choice.
 * 字段类型，其 type 为 choice。
 */
export interface FieldTypeChoice {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "choice";
  /**
   * The words to choose from.
   * 可选的选项。
   *
   * @minItems 1
   */
  words: ChoiceWord[];
}
/**
 * Field type: day / 字段类型：day
 *
 * Field type whose type is day.
 * 字段类型，其 type 为 day。
 */
export interface FieldTypeDay {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "day";
}
/**
 * Field type: document / 字段类型：document
 *
 * Field type whose type is document.
 * 字段类型，其 type 为 document。
 */
export interface FieldTypeDocument {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "document";
}
/**
 * Field type: matter / 字段类型：matter
 *
 * Field type whose type is matter.
 * 字段类型，其 type 为 matter。
 */
export interface FieldTypeMatter {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "matter";
}
/**
 * Field type: parties / 字段类型：parties
 *
 * Field type whose type is parties.
 * 字段类型，其 type 为 parties。
 */
export interface FieldTypeParties {
  /**
   * The most that is accepted.
   * 接受的最大值或最多数目。
   */
  most: number;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "parties";
}
/**
 * Field type: place / 字段类型：place
 *
 * Field type whose type is place.
 * 字段类型，其 type 为 place。
 */
export interface FieldTypePlace {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "place";
}
/**
 * Field type: resident / 字段类型：resident
 *
 * Field type whose type is resident.
 * 字段类型，其 type 为 resident。
 */
export interface FieldTypeResident {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "resident";
}
/**
 * Field type: whole / 字段类型：whole
 *
 * Field type whose type is whole.
 * 字段类型，其 type 为 whole。
 */
export interface FieldTypeWhole {
  /**
   * The least that is accepted, no more than the most.
   * 接受的最小值，不大于上限。
   */
  least: number;
  /**
   * The most that is accepted.
   * 接受的最大值或最多数目。
   */
  most: number;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "whole";
}
/**
 * Field type: words / 字段类型：words
 *
 * Field type whose type is words.
 * 字段类型，其 type 为 words。
 */
export interface FieldTypeWords {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "words";
}
/**
 * Field type: yes no / 字段类型：yesNo
 *
 * Field type whose type is yesNo.
 * 字段类型，其 type 为 yesNo。
 */
export interface FieldTypeYesNo {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "yesNo";
}
/**
 * Field value: amount / 字段值：amount
 *
 * Field value whose type is amount.
 * 字段值，其 type 为 amount。
 */
export interface FieldValueAmount {
  /**
   * The amount in fen.
   * 以分计的金额。
   */
  fen: Fen;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "amount";
}
/**
 * Field value: chosen / 字段值：chosen
 *
 * Field value whose type is chosen.
 * 字段值，其 type 为 chosen。
 */
export interface FieldValueChosen {
  /**
   * The code of the word that was chosen.
   * 所选选项的代码。
   */
  code: ChoiceCode;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "chosen";
}
/**
 * Field value: day / 字段值：day
 *
 * Field value whose type is day.
 * 字段值，其 type 为 day。
 */
export interface FieldValueDay {
  /**
   * The day.
   * 所填的日期。
   */
  day: Day;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "day";
}
/**
 * Field value: document / 字段值：document
 *
 * Field value whose type is document.
 * 字段值，其 type 为 document。
 */
export interface FieldValueDocument {
  /**
   * The identifier of a case or document.
   * 案件或文件的标识。
   */
  id: DocumentId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "document";
}
/**
 * Field value: matter / 字段值：matter
 *
 * Field value whose type is matter.
 * 字段值，其 type 为 matter。
 */
export interface FieldValueMatter {
  /**
   * What it is about, by a code of the city's own list.
   * 事项编码，由城市自定。
   */
  matter: MatterId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "matter";
}
/**
 * Field value: parties / 字段值：parties
 *
 * Field value whose type is parties.
 * 字段值，其 type 为 parties。
 */
export interface FieldValueParties {
  /**
   * The parties, the one that leads first.
   * 牵头方在前。
   *
   * @minItems 1
   */
  parties: Actor[];
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "parties";
}
/**
 * Field value: place / 字段值：place
 *
 * Field value whose type is place.
 * 字段值，其 type 为 place。
 */
export interface FieldValuePlace {
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "place";
}
/**
 * Field value: resident / 字段值：resident
 *
 * Field value whose type is resident.
 * 字段值，其 type 为 resident。
 */
export interface FieldValueResident {
  /**
   * An erasable reference to a resident.
   * 对居民的可抹除引用。
   */
  resident: ResidentReference;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "resident";
}
/**
 * Field value: whole / 字段值：whole
 *
 * Field value whose type is whole.
 * 字段值，其 type 为 whole。
 */
export interface FieldValueWhole {
  /**
   * The number.
   * 所填的数。
   */
  number: number;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "whole";
}
/**
 * Field value: words / 字段值：words
 *
 * Field value whose type is words.
 * 字段值，其 type 为 words。
 */
export interface FieldValueWords {
  /**
   * The words.
   * 所填的文字。
   */
  text: Line;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "words";
}
/**
 * Field value: yes no / 字段值：yesNo
 *
 * Field value whose type is yesNo.
 * 字段值，其 type 为 yesNo。
 */
export interface FieldValueYesNo {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "yesNo";
  /**
   * Yes or no.
   * 是或否。
   */
  yes: boolean;
}
/**
 * Figures / 统计数
 *
 * The figures of a group of cases.
 * 一组案件的各项统计。
 */
export interface Figures {
  /**
   * How many were closed.
   * 结案的件数。
   */
  closed?: number;
  /**
   * How many were dispatched.
   * 派遣的件数。
   */
  dispatched?: number;
  /**
   * In how many the reporter is not satisfied.
   * 表示不满意的件数。
   */
  dissatisfied?: number;
  /**
   * In how many the limit of the whole fell due.
   * 全程时限到期的件数。
   */
  due?: number;
  /**
   * How many of those that fell due are closed.
   * 应结之中已经结案的件数。
   */
  dueClosed?: number;
  /**
   * How many were handled.
   * 处置完毕的件数。
   */
  handled?: number;
  /**
   * How long handling took.
   * 办理用时的分布。
   */
  handlingTime?: HandlingTimes;
  /**
   * How many were closed on time.
   * 按期结案的件数。
   */
  onTime?: number;
  /**
   * How many were registered.
   * 立案的件数。
   */
  registered?: number;
  /**
   * How many were reported.
   * 上报的件数。
   */
  reported?: number;
  /**
   * How many returns there were.
   * 回退的次数。
   */
  returned?: number;
  /**
   * How many times work was done again.
   * 返工的次数。
   */
  rework?: number;
  /**
   * In how many the reporter is satisfied.
   * 表示满意的件数。
   */
  satisfied?: number;
  /**
   * For how many the calendar does not hold the days that it takes.
   * 日历不含所需日期的件数。
   */
  undated?: number;
}
/**
 * Finding / 评判
 *
 * What a rule found of a subject.
 * 一条规则对一个对象的评判。
 */
export interface Finding {
  /**
   * The clause that it rests on.
   * 依据的条款。
   */
  clause: Clause;
  /**
   * The entities that were counted.
   * 计入的实体。
   */
  evidence: Subject[];
  /**
   * The values that were measured.
   * 测得的值。
   */
  measured: MeasuredValue[];
  /**
   * The finding as a whole sentence.
   * 完整的一句话。
   */
  message: Text;
  /**
   * The data that are missing.
   * 缺失的数据。
   */
  missing: Text[];
  /**
   * How binding the rule is.
   * 规则的约束力。
   */
  obligation: Obligation;
  /**
   * How it came out.
   * 评判的结果。
   */
  outcome: OutcomeKind;
  /**
   * The smallest change that would satisfy the rule.
   * 使规则得到满足的最小改变。
   */
  remedy?: Text;
  /**
   * What is required.
   * 所要求的内容。
   */
  required: Text;
  /**
   * The rule, by its identifier.
   * 规则的标识。
   */
  rule: string;
  /**
   * What was judged.
   * 被评判的对象。
   */
  subject: Subject;
}
/**
 * Grid / 网格
 *
 * A grid of a community.
 * 社区之内的一个网格。
 */
export interface Grid {
  /**
   * The community that it lies in, by its division code.
   * 所在社区的区划代码。
   */
  community: DivisionCode;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: GridId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind?: GridKind;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
}
/**
 * Guard: all of / 条件：allOf
 *
 * Guard whose type is allOf.
 * 条件，其 type 为 allOf。
 */
export interface GuardAllOf {
  /**
   * The guards.
   * 各项条件。
   */
  guards: Guard[];
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "allOf";
}
/**
 * Guard: any of / 条件：anyOf
 *
 * Guard whose type is anyOf.
 * 条件，其 type 为 anyOf。
 */
export interface GuardAnyOf {
  /**
   * The guards.
   * 各项条件。
   *
   * @minItems 1
   */
  guards: Guard[];
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "anyOf";
}
/**
 * Guard: compared / 条件：compared
 *
 * Guard whose type is compared.
 * 条件，其 type 为 compared。
 */
export interface GuardCompared {
  /**
   * The left side.
   * 比较的左边。
   */
  left: Term;
  /**
   * How the left side compares to the right.
   * 左右之间的关系。
   */
  relation: Relation;
  /**
   * The right side.
   * 比较的右边。
   */
  right: Term;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "compared";
}
/**
 * Guard: gives / 条件：gives
 *
 * Guard whose type is gives.
 * 条件，其 type 为 gives。
 */
export interface GuardGives {
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "gives";
}
/**
 * Guard: leads / 条件：leads
 *
 * Guard whose type is leads.
 * 条件，其 type 为 leads。
 */
export interface GuardLeads {
  /**
   * Whether the assignment has to lead, or to help.
   * 须为牵头还是配合。
   */
  leads: boolean;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "leads";
}
/**
 * Guard: one of / 条件：oneOf
 *
 * Guard whose type is oneOf.
 * 条件，其 type 为 oneOf。
 */
export interface GuardOneOf {
  /**
   * The codes that are allowed.
   * 允许的选项代码。
   *
   * @minItems 1
   */
  codes: string[];
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "oneOf";
}
/**
 * Guard: same / 条件：same
 *
 * Guard whose type is same.
 * 条件，其 type 为 same。
 */
export interface GuardSame {
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * The other field.
   * 另一个字段。
   */
  other: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "same";
}
/**
 * Guard: says / 条件：says
 *
 * Guard whose type is says.
 * 条件，其 type 为 says。
 */
export interface GuardSays {
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "says";
  /**
   * Whether it has to be yes, or no.
   * 须为是还是否。
   */
  yes: boolean;
}
/**
 * Guard: stated / 条件：stated
 *
 * Guard whose type is stated.
 * 条件，其 type 为 stated。
 */
export interface GuardStated {
  /**
   * The guard that the words tell of.
   * 以文字说明的条件。
   */
  guard: Guard;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "stated";
  /**
   * Words in both languages.
   * 双语文字。
   */
  words: Text;
}
/**
 * Handling times / 办理时长
 *
 * How handling times are spread.
 * 办理用时的分布。
 */
export interface HandlingTimes {
  /**
   * How many there are of each length, in minutes.
   * 各时长（分钟）的件数。
   */
  counts: {
    [k: string]: number;
  };
  /**
   * The median, in minutes.
   * 中位数，以分钟计。
   */
  median: number;
  /**
   * The 90th percentile, in minutes.
   * 第 90 百分位数，以分钟计。
   */
  ninthDecile: number;
}
/**
 * Handling times sketch / 时长精度
 *
 * How exactly handling times are kept.
 * 办理时长以何种精度保存。
 */
export interface HandlingTimesSketch {
  /**
   * By how much a quantile may be above the exact one, in percent.
   * 分位数的最大误差，百分比。
   */
  errorPercent: NumberOne;
  /**
   * How many significant digits are kept.
   * 保留的有效数字位数。
   */
  significantDigits: NumberTwo;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "hdrHistogram";
  /**
   * The unit of the time limit.
   * 时限的单位。
   */
  unit: "minute";
}
/**
 * Headcount / 人数统计
 *
 * How many of something there were in a place on a day; its identifier is made of these.
 * 某地某日某一对象的数目；其标识由三者合成。
 */
export interface Headcount {
  /**
   * How many were counted.
   * 统计所得数目。
   */
  count: number;
  /**
   * The day on which it happened or was counted.
   * 发生或统计的日期。
   */
  date: Day;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
  /**
   * What was counted.
   * 统计的是什么。
   */
  subject: HeadcountSubject;
}
/**
 * Idle rule / 未适用的规则
 *
 * A rule that judged nothing.
 * 没有评判任何对象的规则。
 */
export interface IdleRule {
  /**
   * Why it judged nothing.
   * 为何没有评判。
   */
  reason: IdleReason;
  /**
   * The rule, by its identifier.
   * 规则的标识。
   */
  rule: string;
}
/**
 * Join / 会合
 *
 * What moves a case when assigned work is done.
 * 工作完成后如何推动案件。
 */
export interface Join {
  /**
   * The state in which an assignment is done.
   * 表示完成的承办状态。
   */
  done: StateId;
  /**
   * The state out of which the case moves.
   * 案件从哪一状态。
   */
  from: StateId;
  /**
   * How much of the work has to be done.
   * 全部完成还是任一完成。
   */
  policy: JoinPolicy;
  /**
   * The state to which the case moves.
   * 案件到哪一状态。
   */
  to: StateId;
}
/**
 * Jurisdiction / 行政辖区
 *
 * The structure of a city: its divisions, organisations, persons and all that hangs on them.
 * 一座城市的治理结构：区划、组织、人员及其全部关系。
 */
export interface Jurisdiction {
  /**
   * What the data are.
   * 数据是什么。
   */
  about: About;
  /**
   * What was done.
   * 已开展的活动。
   */
  activities?: Activity[];
  /**
   * The admissions of tasks to communities.
   * 事项进入社区的准入。
   */
  admissions?: Admission[];
  /**
   * What resources and projects were given to which needs.
   * 资源和项目对需求的分配。
   */
  allocations?: Allocation[];
  /**
   * Who holds which post.
   * 谁任何职。
   */
  appointments?: Appointment[];
  /**
   * The units of buildings.
   * 楼栋的单元。
   */
  buildingUnits?: BuildingUnit[];
  /**
   * The buildings.
   * 楼栋。
   */
  buildings?: Building[];
  /**
   * What was promised or agreed by contract.
   * 已作出的承诺与契约。
   */
  commitments?: Commitment[];
  /**
   * The conflicts of interest that were declared.
   * 已申报的利益冲突。
   */
  conflictsOfInterest?: ConflictOfInterest[];
  /**
   * The qualifications and standings of persons.
   * 人员取得的资格。
   */
  credentials?: Credential[];
  /**
   * How major matters were deliberated.
   * 重大事项的议事过程。
   */
  deliberations?: Deliberation[];
  /**
   * Province, city, districts, subdistricts and communities.
   * 省、市、区、街道和社区。
   */
  divisions?: Division[];
  /**
   * The residential estates.
   * 居民小区。
   */
  estates?: Estate[];
  /**
   * Centres, stations and other places of service.
   * 中心、站点等场所。
   */
  facilities?: Facility[];
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/jurisdiction/1";
  /**
   * The grids.
   * 网格。
   */
  grids?: Grid[];
  /**
   * How many households, residents and others were counted.
   * 户数、人数等统计。
   */
  headcounts?: Headcount[];
  /**
   * Who keeps in touch with which place.
   * 领导干部的挂点联系。
   */
  liaisons?: Liaison[];
  /**
   * The items of the lists.
   * 清单中的事项。
   */
  listItems?: ListItem[];
  /**
   * The lists of powers, services and tasks.
   * 权责等各类清单。
   */
  mandateLists?: MandateList[];
  /**
   * What residents and communities need.
   * 居民和社区的需求。
   */
  needs?: Need[];
  /**
   * The organisations and units.
   * 组织和单位。
   */
  organizations?: Organization[];
  /**
   * The persons in public roles, by opaque identifiers alone.
   * 担任公共职务的人员，仅有不透明标识。
   */
  persons?: Person[];
  /**
   * The posts of the organisations.
   * 组织设置的职务。
   */
  posts?: Post[];
  /**
   * The powers that subdistricts were given.
   * 赋予街道的权力。
   */
  powerGrants?: PowerGrant[];
  /**
   * The projects.
   * 民生等项目。
   */
  projects?: Project[];
  /**
   * Who services the property of which estate.
   * 小区的物业服务。
   */
  propertyServices?: PropertyService[];
  /**
   * How long it takes from an estate to a point of service.
   * 从小区到服务点需要多久。
   */
  reaches?: Reach[];
  /**
   * What can be used to meet needs.
   * 可用的资源。
   */
  resources?: Resource[];
  /**
   * Who is in charge of grids, buildings and units.
   * 网格、楼栋等的负责人。
   */
  stewards?: Steward[];
  /**
   * The teams for emergencies, volunteering and more.
   * 应急、志愿等队伍。
   */
  teams?: Team[];
  /**
   * The votes of residents and owners.
   * 居民和业主的表决。
   */
  votes?: Vote[];
}
/**
 * Liaison / 挂点联系
 *
 * A person keeps in touch with a place.
 * 某人联系某地。
 */
export interface Liaison {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: LiaisonId;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * The person, by an opaque identifier.
   * 人员的不透明标识。
   */
  person: PersonId;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
}
/**
 * Limit / 时限
 *
 * A time limit of a procedure.
 * 流程中的一项时限。
 */
export interface Limit {
  /**
   * How long is allowed.
   * 允许多长时间。
   */
  allowed: Allowance;
  /**
   * The action by which it is escalated.
   * 表示升级的动作。
   */
  escalatedBy?: ActionId;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: LimitId;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * Who is told at which share of the time, in rising order.
   * 逐级上升的比例与角色。
   */
  ladder?: Escalation[];
  /**
   * The kind of assignment that it is for; the case itself where it is left out.
   * 针对哪类承办；缺省针对案件。
   */
  of?: AssignmentKindId;
  /**
   * The states in which it pauses.
   * 在哪些状态下暂停。
   */
  pausedIn?: StateId[];
  /**
   * The states in which it runs.
   * 在哪些状态下计时。
   *
   * @minItems 1
   */
  runsIn: StateId[];
}
/**
 * List item / 清单事项
 *
 * A duty or power on a list.
 * 清单中的一项职责或权力。
 */
export interface ListItem {
  /**
   * The organisations that help.
   * 配合的组织。
   */
  helpers?: OrganizationId[];
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ListItemId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: ItemKind;
  /**
   * The organisations that lead; there should be exactly one.
   * 牵头的组织；应当恰好一个。
   */
  leads?: OrganizationId[];
  /**
   * The list that it stands on.
   * 所在的清单。
   */
  list: MandateListId;
  /**
   * What it is about, by a code of the city's own list.
   * 事项编码，由城市自定。
   */
  matter: MatterId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
}
/**
 * Mandate list / 清单
 *
 * A list of a division.
 * 某区划的一份清单。
 */
export interface MandateList {
  /**
   * What the edition is called.
   * 清单的版本名称。
   */
  edition: Line;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: MandateListId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: ListKind;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * The division whose list it is.
   * 清单所属区划的代码。
   */
  place: DivisionCode;
}
/**
 * Measured value / 测得值
 *
 * A value that was measured; a range where data are missing.
 * 测得的值；数据缺失时为一个范围。
 */
export interface MeasuredValue {
  /**
   * The most that it can be; without it there is no upper bound.
   * 至多多少；缺省表示没有上限。
   */
  high?: number;
  /**
   * The least that it can be; the value itself where no datum is missing.
   * 至少多少；数据齐全时即测得值。
   */
  low: number;
  /**
   * The name of the measure.
   * 指标的名称。
   */
  measure: string;
  /**
   * The value in words, with its unit.
   * 带单位的文字。
   */
  text: Text;
}
/**
 * Need / 需求
 *
 * Something that a place needs.
 * 某地的一项需求。
 */
export interface Need {
  /**
   * The first day on which it is needed no longer, later than when it was raised.
   * 不再需要的第一天，须晚于提出日期。
   */
  closed?: Day;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: NeedId;
  /**
   * What it is about, by a code of the city's own list.
   * 事项编码，由城市自定。
   */
  matter: MatterId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
  /**
   * How much is needed; 1 where it is left out.
   * 需要多少，缺省为1。
   */
  quantity?: number;
  /**
   * The day on which it was raised.
   * 提出的日期。
   */
  raised: Day;
  /**
   * Why it was refused.
   * 不予满足的理由。
   */
  refusal?: Line;
}
/**
 * Needed field / 需填字段
 *
 * A field that an action takes.
 * 动作所填的一个字段。
 */
export interface NeededField {
  /**
   * Which field it is, and what it takes.
   * 哪个字段，可填什么。
   */
  field: Field;
  /**
   * Whether it has to be given.
   * 是否必须填写。
   */
  required: boolean;
}
/**
 * Number edition / 分版的数
 *
 * A number from a day on; not known if left out.
 * 自某日起有效的数；缺省为尚不知道。
 */
export interface NumberEdition {
  /**
   * From which day on.
   * 自哪一天起。
   */
  from: Day;
  /**
   * The number.
   * 该版中的数。
   */
  number?: number;
}
/**
 * Organization / 组织
 *
 * A Party organisation, authority, committee, firm, social organisation or other body.
 * 党组织、政府机构、委员会、企业、社会组织等。
 */
export interface Organization {
  /**
   * The criteria that it meets.
   * 所达到的各项标准。
   */
  criteria?: Line[];
  /**
   * The organisation that it belongs to or is part of.
   * 所依托或隶属的组织。
   */
  host?: OrganizationId;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: OrganizationId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: OrganizationKind;
  /**
   * How many members it has.
   * 成员的数目。
   */
  members?: number;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * Where it has its seat.
   * 设在何处。
   */
  seat: Place;
}
/**
 * Pause / 暂停
 *
 * A time that does not count towards a limit.
 * 不计入时限的一段时间。
 */
export interface Pause {
  /**
   * The first moment that does not count.
   * 不再计时的第一个时刻。
   */
  from: Moment;
  /**
   * Why the time does not count.
   * 为何不计时。
   */
  reason: string;
  /**
   * The first moment that counts again; left out while it goes on.
   * 重新计时的第一个时刻；仍在暂停时没有此项。
   */
  until?: Moment;
}
/**
 * Period / 期间
 *
 * The days from a first one until one that is no longer part of it; open where an end is left out.
 * 从起始日到终止日之前的期间；缺省的一端无限。
 */
export interface Period {
  /**
   * The first day.
   * 第一天。
   */
  from?: Day;
  /**
   * The first day on which it is over, later than the first day.
   * 期间结束之后的第一天，须晚于起始日。
   */
  until?: Day;
}
/**
 * Person / 人员
 *
 * A person in a public role; no name, no identity number, no phone number.
 * 担任公共职务的人员；不含姓名、证件号和电话。
 */
export interface Person {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PersonId;
  /**
   * Whether the person is a member of the Party; restricted data.
   * 是否中共党员；属受限数据。
   */
  partyMembership: PartyMembership;
}
/**
 * Place: building / 地点：building
 *
 * Place whose type is building.
 * 地点，其 type 为 building。
 */
export interface PlaceBuilding {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: BuildingId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "building";
}
/**
 * Place: building unit / 地点：buildingUnit
 *
 * Place whose type is buildingUnit.
 * 地点，其 type 为 buildingUnit。
 */
export interface PlaceBuildingUnit {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: BuildingUnitId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "buildingUnit";
}
/**
 * Place: division / 地点：division
 *
 * Place whose type is division.
 * 地点，其 type 为 division。
 */
export interface PlaceDivision {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: DivisionCode;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "division";
}
/**
 * Place: estate / 地点：estate
 *
 * Place whose type is estate.
 * 地点，其 type 为 estate。
 */
export interface PlaceEstate {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: EstateId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "estate";
}
/**
 * Place: grid / 地点：grid
 *
 * Place whose type is grid.
 * 地点，其 type 为 grid。
 */
export interface PlaceGrid {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: GridId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "grid";
}
/**
 * Plain text / 双语短文
 *
 * Words for people, in Simplified Chinese and in English, without control characters.
 * 给人看的文字，中英文各一，不含控制字符。
 */
export interface PlainText {
  /**
   * The words in English.
   * 英文文字。
   */
  en: string;
  /**
   * The words in Simplified Chinese.
   * 简体中文文字。
   */
  "zh-CN": string;
}
/**
 * Policy / 政策
 *
 * A policy whose rules are data.
 * 规则以数据写成的政策。
 */
export interface Policy {
  /**
   * The day of the text.
   * 文本的日期。
   */
  edition: Day;
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/policy/1";
  /**
   * Its short name, as hezhou-2022.
   * 政策的简称，如 hezhou-2022。
   */
  id: string;
  /**
   * What it leaves to the city.
   * 留给城市确定的内容。
   */
  parameters?: PolicyParameter[];
  /**
   * The procedures that it goes by.
   * 政策所用的办理流程。
   */
  procedures?: PolicyProcedure[];
  /**
   * The clauses that procedures or data carry out.
   * 由流程或数据落实的条款。
   */
  provisions?: Provision[];
  /**
   * Its sections, in the order of the text.
   * 按原文次序的各章。
   */
  sections: Section[];
  /**
   * What the city has set, by the parameter.
   * 城市为参数确定的值，以参数标识为键。
   */
  settings?: {
    [k: string]: string | number;
  };
  /**
   * The title, for people.
   * 给人看的标题。
   */
  title: Text;
  /**
   * The version of the policy.
   * 政策的版本。
   */
  version: string;
}
/**
 * Policy parameter: by edition / 政策参数：byEdition
 *
 * Policy parameter whose type is byEdition.
 * 政策参数，其 type 为 byEdition。
 */
export interface PolicyParameterByEdition {
  /**
   * The number in each edition of the text.
   * 各版文本中的数。
   *
   * @minItems 1
   */
  editions: NumberEdition[];
  /**
   * Its name.
   * 参数的标识。
   */
  id: Line;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The least that can be set.
   * 可取的最小值。
   */
  least: number;
  /**
   * The most that can be set.
   * 可取的最大值。
   */
  most: number;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "byEdition";
}
/**
 * Policy parameter: number / 政策参数：number
 *
 * Policy parameter whose type is number.
 * 政策参数，其 type 为 number。
 */
export interface PolicyParameterNumber {
  /**
   * What holds unless the city sets it.
   * 城市不作规定时的值。
   */
  default: number;
  /**
   * Its name.
   * 参数的标识。
   */
  id: Line;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The least that can be set.
   * 可取的最小值。
   */
  least: number;
  /**
   * The most that can be set.
   * 可取的最大值。
   */
  most: number;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "number";
}
/**
 * Policy parameter: one of / 政策参数：oneOf
 *
 * Policy parameter whose type is oneOf.
 * 政策参数，其 type 为 oneOf。
 */
export interface PolicyParameterOneOf {
  /**
   * What holds unless the city sets it.
   * 城市不作规定时的值。
   */
  default: string;
  /**
   * Its name.
   * 参数的标识。
   */
  id: Line;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The words beside the default.
   * 缺省值以外的选项。
   */
  others: string[];
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "oneOf";
}
/**
 * Policy parameter: words / 政策参数：words
 *
 * Policy parameter whose type is words.
 * 政策参数，其 type 为 words。
 */
export interface PolicyParameterWords {
  /**
   * Its name.
   * 参数的标识。
   */
  id: Line;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "words";
}
/**
 * Policy procedure: named / 政策流程：named
 *
 * Policy procedure whose type is named.
 * 政策流程，其 type 为 named。
 */
export interface PolicyProcedureNamed {
  /**
   * The code of the procedure.
   * 流程的标识。
   */
  id: ProcedureName;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "named";
  /**
   * The number of the version.
   * 版本号。
   */
  version: number;
}
/**
 * Policy procedure: whole / 政策流程：whole
 *
 * Policy procedure whose type is whole.
 * 政策流程，其 type 为 whole。
 */
export interface PolicyProcedureWhole {
  /**
   * The procedure as a whole.
   * 完整的流程。
   */
  procedure: Procedure;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "whole";
}
/**
 * Policy test / 政策测试
 *
 * The tests of a policy.
 * 一项政策的测试。
 */
export interface PolicyTest {
  /**
   * As of which day, unless a test says otherwise.
   * 各测试的基准日期，除非测试另有规定。
   */
  asOf?: Day;
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/policy-test/1";
  /**
   * The city that all tests have.
   * 各测试共有的城市数据。
   */
  given?: TestCity;
  /**
   * What is set in all tests.
   * 各测试共有的参数取值。
   */
  parameters?: {
    [k: string]: string | number;
  };
  /**
   * The name of a policy, or the path of its file.
   * 政策的标识，或其文件的路径。
   */
  policy: string;
  /**
   * The tests.
   * 各项测试。
   *
   * @minItems 1
   */
  tests: (PolicyTestCase | PolicyTestCaseTable)[];
}
/**
 * Policy test case / 测试项
 *
 * A small city, a day, and what is expected to come out.
 * 一座小城、一个日期和预期的结果。
 */
export interface PolicyTestCase {
  /**
   * As of which day.
   * 按哪一天评判。
   */
  asOf?: Day;
  /**
   * The subjects of which nothing may be found but what is expected.
   * 除预期以外不得有其他评判的对象。
   */
  exhaustiveFor?: RuleSubject[];
  /**
   * What is expected.
   * 预期的结果。
   *
   * @minItems 1
   */
  expect: Expectation[];
  /**
   * The city of the test.
   * 本项测试的城市数据。
   */
  given?: TestCity;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * What is set in the test.
   * 本项测试的参数取值。
   */
  parameters?: {
    [k: string]: string | number;
  };
}
/**
 * Policy test case with a table / 测试项表
 *
 * With a table: one for each row, whose values stand for ${column} in its strings.
 * 带有数据表，每行各成一个；字符串中的 ${列名} 取自该行。
 */
export interface PolicyTestCaseTable {
  /**
   * As of which day.
   * 按哪一天评判。
   */
  asOf?: {
    [k: string]: unknown;
  };
  /**
   * The subjects of which nothing may be found but what is expected.
   * 除预期以外不得有其他评判的对象。
   */
  exhaustiveFor?: {
    [k: string]: unknown;
  };
  /**
   * What is expected.
   * 预期的结果。
   */
  expect: {
    [k: string]: unknown;
  };
  /**
   * The city of the test.
   * 本项测试的城市数据。
   */
  given?: {
    [k: string]: unknown;
  };
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: {
    [k: string]: unknown;
  };
  /**
   * What is set in the test.
   * 本项测试的参数取值。
   */
  parameters?: {
    [k: string]: unknown;
  };
  /**
   * One test for each row.
   * 每行一个测试。
   *
   * @minItems 1
   */
  rows: {
    [k: string]: string | number | boolean;
  }[];
}
/**
 * Post / 职务
 *
 * A post of an organisation.
 * 组织中的一个职务。
 */
export interface Post {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PostId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * The organisation that it belongs to.
   * 所属的组织。
   */
  organization: OrganizationId;
  /**
   * What the post is.
   * 职务的角色。
   */
  role: Role;
  /**
   * How many hold it at once; 1 where it is left out.
   * 同一职务的席位数，缺省为1。
   */
  seats?: number;
  /**
   * How many years a term lasts.
   * 任期的年数。
   */
  termYears?: number;
}
/**
 * Power grant / 赋权
 *
 * A power that a subdistrict was given.
 * 赋予街道的一项权力。
 */
export interface PowerGrant {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PowerGrantId;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * The subdistrict that was given it.
   * 获得权力的街道的区划代码。
   */
  place: DivisionCode;
  /**
   * Which power it is.
   * 哪一项权力。
   */
  power: SubdistrictPower;
}
/**
 * Procedure / 流程
 *
 * The states, actions, roles and time limits of a kind of case.
 * 一类案件的状态、动作、角色与时限。
 */
export interface Procedure {
  /**
   * What can be done.
   * 可以做的动作。
   */
  actions: Action[];
  /**
   * The kinds of work that a case can be assigned as.
   * 案件可以交办的类别。
   */
  assignments?: AssignmentKind[];
  /**
   * The clauses that it rests on.
   * 流程依据的条款。
   */
  clauses?: Clause[];
  /**
   * What actions can give.
   * 动作可以填写的字段。
   */
  fields: Field[];
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/procedure/1";
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ProcedureId;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The time limits.
   * 各项时限。
   */
  limits?: Limit[];
  /**
   * The roles in which actions are done.
   * 行事的角色。
   */
  roles: ProcedureRole[];
  /**
   * The numbers that can be set.
   * 可调整的参数。
   */
  settings?: Setting[];
  /**
   * The states of a case, the one that it begins in first.
   * 案件的状态，第一个为起始状态。
   *
   * @minItems 1
   */
  states: State[];
  /**
   * What of the procedure counts as what in statistics.
   * 流程中的什么计入各项统计。
   */
  tallies?: Tallies;
  /**
   * The number of the version.
   * 版本号。
   */
  version: number;
}
/**
 * Procedure role / 流程角色
 *
 * A role in which actions are done.
 * 行事的角色。
 */
export interface ProcedureRole {
  /**
   * How whoever has it is bound to the case; not at all where it is left out.
   * 与案件的关联，缺省为无。
   */
  bond?: Bond;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ProcedureRoleId;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
}
/**
 * Project / 项目
 *
 * A project that can meet needs.
 * 能满足需求的项目。
 */
export interface Project {
  /**
   * The budget in fen.
   * 预算，以分计。
   */
  budgetFen?: Fen;
  /**
   * How much need it can meet in all.
   * 总共能满足多少需求。
   */
  capacity: number;
  /**
   * The deliberation that decided on it.
   * 决定该项目的议事。
   */
  deliberation?: DeliberationId;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ProjectId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: ProjectKind;
  /**
   * What it is good for, by codes of the city's own list.
   * 所能用于的事项编码。
   *
   * @minItems 1
   */
  matters: MatterId[];
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
}
/**
 * Property service / 物业服务
 *
 * An organisation services the property of an estate in some way.
 * 某组织以某种方式为小区提供物业服务。
 */
export interface PropertyService {
  /**
   * The estate that it is about.
   * 所涉及的居民小区。
   */
  estate: EstateId;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PropertyServiceId;
  /**
   * In which way it is serviced.
   * 物业服务的方式。
   */
  mode: PropertyServiceMode;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * The organisation that provides it.
   * 提供服务或资源的组织。
   */
  provider: OrganizationId;
}
/**
 * Provision / 条款
 *
 * A clause that procedures or data carry out.
 * 由流程或数据落实的一条。
 */
export interface Provision {
  /**
   * The clause that it rests on.
   * 依据的条款。
   */
  clause: Clause;
  /**
   * The words of the data that hold it.
   * 落实该条的数据词。
   */
  data?: string[];
  /**
   * Its heading.
   * 该条的标题。
   */
  heading: Text;
  /**
   * The procedures that carry it out.
   * 落实该条的流程。
   */
  procedures?: string[];
}
/**
 * Reach / 可达
 *
 * How long it takes from an estate to a service point.
 * 从小区到服务点需要多久。
 */
export interface Reach {
  /**
   * The estate that it is about.
   * 所涉及的居民小区。
   */
  estate: EstateId;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ReachId;
  /**
   * How many minutes it takes.
   * 需要的分钟数。
   */
  minutes: number;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * To which service point.
   * 到哪一服务点。
   */
  servicePoint: ServicePoint;
}
/**
 * Refusal / 不予受理
 *
 * An action that is refused, with every reason.
 * 动作不被受理，以及全部理由。
 */
export interface Refusal {
  /**
   * What was asked, by the code of the action.
   * 请求的动作。
   */
  action: ActionId;
  /**
   * The moment of the action.
   * 动作的时刻。
   */
  at: Moment;
  /**
   * Which case; left out if it was to be opened.
   * 哪个案件；发起案件时没有此项。
   */
  case?: CaseId;
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/refusal/1";
  /**
   * Every reason.
   * 全部理由。
   *
   * @minItems 1
   */
  reasons: RefusalReason[];
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state?: State;
  /**
   * The number of the version.
   * 版本号。
   */
  version?: number;
}
/**
 * Refusal reason: ahead / 不予受理的理由：ahead
 *
 * Refusal reason whose type is ahead.
 * 不予受理的理由，其 type 为 ahead。
 */
export interface RefusalReasonAhead {
  /**
   * The version of the case on which it was decided.
   * 决定所依据的案件版本。
   */
  seen: number;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "ahead";
  /**
   * The number of the version.
   * 版本号。
   */
  version: number;
}
/**
 * Refusal reason: already open / 不予受理的理由：alreadyOpen
 *
 * Refusal reason whose type is alreadyOpen.
 * 不予受理的理由，其 type 为 alreadyOpen。
 */
export interface RefusalReasonAlreadyOpen {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "alreadyOpen";
}
/**
 * Refusal reason: assignment not now / 不予受理的理由：assignmentNotNow
 *
 * Refusal reason whose type is assignmentNotNow.
 * 不予受理的理由，其 type 为 assignmentNotNow。
 */
export interface RefusalReasonAssignmentNotNow {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * The number of the event or assignment that it speaks of.
   * 所涉事件或任务的编号。
   */
  number: number;
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: StateId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "assignmentNotNow";
}
/**
 * Refusal reason: backwards / 不予受理的理由：backwards
 *
 * Refusal reason whose type is backwards.
 * 不予受理的理由，其 type 为 backwards。
 */
export interface RefusalReasonBackwards {
  /**
   * The moment of the action.
   * 动作的时刻。
   */
  at: Moment;
  /**
   * The moment of the last event.
   * 上一事件的时刻。
   */
  last: Moment;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "backwards";
}
/**
 * Refusal reason: event id taken / 不予受理的理由：eventIdTaken
 *
 * Refusal reason whose type is eventIdTaken.
 * 不予受理的理由，其 type 为 eventIdTaken。
 */
export interface RefusalReasonEventIdTaken {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * The number of the event or assignment that it speaks of.
   * 所涉事件或任务的编号。
   */
  number: number;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "eventIdTaken";
}
/**
 * Refusal reason: field looked up / 不予受理的理由：fieldLookedUp
 *
 * Refusal reason whose type is fieldLookedUp.
 * 不予受理的理由，其 type 为 fieldLookedUp。
 */
export interface RefusalReasonFieldLookedUp {
  /**
   * The field that it speaks of.
   * 所涉的字段。
   */
  field: FieldId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "fieldLookedUp";
}
/**
 * Refusal reason: field not taken / 不予受理的理由：fieldNotTaken
 *
 * Refusal reason whose type is fieldNotTaken.
 * 不予受理的理由，其 type 为 fieldNotTaken。
 */
export interface RefusalReasonFieldNotTaken {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * The field that it speaks of.
   * 所涉的字段。
   */
  field: FieldId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "fieldNotTaken";
}
/**
 * Refusal reason: field refused / 不予受理的理由：fieldRefused
 *
 * Refusal reason whose type is fieldRefused.
 * 不予受理的理由，其 type 为 fieldRefused。
 */
export interface RefusalReasonFieldRefused {
  /**
   * The field that it speaks of.
   * 所涉的字段。
   */
  field: FieldId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "fieldRefused";
}
/**
 * Refusal reason: missing field / 不予受理的理由：missingField
 *
 * Refusal reason whose type is missingField.
 * 不予受理的理由，其 type 为 missingField。
 */
export interface RefusalReasonMissingField {
  /**
   * The field that it speaks of.
   * 所涉的字段。
   */
  field: FieldId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "missingField";
}
/**
 * Refusal reason: no assignment / 不予受理的理由：noAssignment
 *
 * Refusal reason whose type is noAssignment.
 * 不予受理的理由，其 type 为 noAssignment。
 */
export interface RefusalReasonNoAssignment {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * The number of the event or assignment that it speaks of.
   * 所涉事件或任务的编号。
   */
  number?: number;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "noAssignment";
}
/**
 * Refusal reason: no role / 不予受理的理由：noRole
 *
 * Refusal reason whose type is noRole.
 * 不予受理的理由，其 type 为 noRole。
 */
export interface RefusalReasonNoRole {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * The roles in which it is done.
   * 以哪些角色行事。
   */
  roles: ProcedureRoleId[];
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "noRole";
}
/**
 * Refusal reason: not assigned / 不予受理的理由：notAssigned
 *
 * Refusal reason whose type is notAssigned.
 * 不予受理的理由，其 type 为 notAssigned。
 */
export interface RefusalReasonNotAssigned {
  /**
   * The roles in which it is done.
   * 以哪些角色行事。
   */
  roles: ProcedureRoleId[];
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "notAssigned";
}
/**
 * Refusal reason: not found / 不予受理的理由：notFound
 *
 * Refusal reason whose type is notFound.
 * 不予受理的理由，其 type 为 notFound。
 */
export interface RefusalReasonNotFound {
  /**
   * The field that it speaks of.
   * 所涉的字段。
   */
  field: FieldId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "notFound";
}
/**
 * Refusal reason: not initiator / 不予受理的理由：notInitiator
 *
 * Refusal reason whose type is notInitiator.
 * 不予受理的理由，其 type 为 notInitiator。
 */
export interface RefusalReasonNotInitiator {
  /**
   * The roles in which it is done.
   * 以哪些角色行事。
   */
  roles: ProcedureRoleId[];
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "notInitiator";
}
/**
 * Refusal reason: not now / 不予受理的理由：notNow
 *
 * Refusal reason whose type is notNow.
 * 不予受理的理由，其 type 为 notNow。
 */
export interface RefusalReasonNotNow {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * What can be done instead.
   * 此时可以作出的动作。
   */
  possible: ActionId[];
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: StateId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "notNow";
}
/**
 * Refusal reason: not opened / 不予受理的理由：notOpened
 *
 * Refusal reason whose type is notOpened.
 * 不予受理的理由，其 type 为 notOpened。
 */
export interface RefusalReasonNotOpened {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "notOpened";
}
/**
 * Refusal reason: other procedure / 不予受理的理由：otherProcedure
 *
 * Refusal reason whose type is otherProcedure.
 * 不予受理的理由，其 type 为 otherProcedure。
 */
export interface RefusalReasonOtherProcedure {
  /**
   * The procedure that it speaks of.
   * 所涉的办理流程。
   */
  procedure: ProcedureId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "otherProcedure";
  /**
   * The number of the version.
   * 版本号。
   */
  version: number;
}
/**
 * Refusal reason: stale / 不予受理的理由：stale
 *
 * Refusal reason whose type is stale.
 * 不予受理的理由，其 type 为 stale。
 */
export interface RefusalReasonStale {
  /**
   * The version of the case on which it was decided.
   * 决定所依据的案件版本。
   */
  seen: number;
  /**
   * What happened since then.
   * 决定之后发生的事件。
   */
  since: CaseHappening[];
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "stale";
}
/**
 * Refusal reason: unknown action / 不予受理的理由：unknownAction
 *
 * Refusal reason whose type is unknownAction.
 * 不予受理的理由，其 type 为 unknownAction。
 */
export interface RefusalReasonUnknownAction {
  /**
   * The action that it speaks of.
   * 所涉的动作。
   */
  action: ActionId;
  /**
   * The procedure that it speaks of.
   * 所涉的办理流程。
   */
  procedure: ProcedureId;
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "unknownAction";
}
/**
 * Refusal reason: unmet / 不予受理的理由：unmet
 *
 * Refusal reason whose type is unmet.
 * 不予受理的理由，其 type 为 unmet。
 */
export interface RefusalReasonUnmet {
  /**
   * The reason as a sentence for people.
   * 给人看的一句话。
   */
  text: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "unmet";
}
/**
 * Reported policy / 政策
 *
 * The policy that was judged by.
 * 评判所依据的政策。
 */
export interface ReportedPolicy {
  /**
   * The day of the edition.
   * 政策版本的日期。
   */
  edition: Day;
  /**
   * The identifier of the policy.
   * 政策的标识。
   */
  id: string;
  /**
   * The sections of the policy.
   * 政策的各部分。
   */
  sections: ReportedSection[];
  /**
   * The title, for people.
   * 给人看的标题。
   */
  title: Text;
  /**
   * The version of the policy.
   * 政策的版本。
   */
  version: string;
}
/**
 * Reported rule / 规则
 *
 * A rule, in words.
 * 一条规则，以文字表述。
 */
export interface ReportedRule {
  /**
   * The clause that it rests on.
   * 依据的条款。
   */
  clause: Clause;
  /**
   * When it applies.
   * 适用的条件。
   */
  condition?: Text;
  /**
   * The day by which a target is to be reached.
   * 目标的到期日。
   */
  due?: Day;
  /**
   * The identifier of the rule.
   * 规则的标识。
   */
  id: string;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * How binding it is.
   * 约束力。
   */
  obligation: Obligation;
  /**
   * What it requires.
   * 所要求的内容。
   */
  requirement: Text;
  /**
   * The kinds of subjects that it judges.
   * 适用对象的类别。
   */
  subjects: string[];
  /**
   * What the rule is about.
   * 规则的大意。
   */
  summary: Text;
}
/**
 * Reported section / 章节
 *
 * A section of a policy with its rules.
 * 政策的一个部分及其规则。
 */
export interface ReportedSection {
  /**
   * The clause that it rests on.
   * 依据的条款。
   */
  clause: Clause;
  /**
   * The rules of the section.
   * 该部分的规则。
   */
  rules: ReportedRule[];
  /**
   * The title, for people.
   * 给人看的标题。
   */
  title: Text;
}
/**
 * Requirement: all of / 要求：allOf
 *
 * Requirement whose type is allOf.
 * 要求，其 type 为 allOf。
 */
export interface RequirementAllOf {
  /**
   * The requirements.
   * 各项要求。
   *
   * @minItems 1
   */
  parts: Requirement[];
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "allOf";
}
/**
 * Requirement: any of / 要求：anyOf
 *
 * Requirement whose type is anyOf.
 * 要求，其 type 为 anyOf。
 */
export interface RequirementAnyOf {
  /**
   * The requirements.
   * 各项要求。
   *
   * @minItems 1
   */
  parts: Requirement[];
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "anyOf";
}
/**
 * Requirement: at least / 要求：atLeast
 *
 * Requirement whose type is atLeast.
 * 要求，其 type 为 atLeast。
 */
export interface RequirementAtLeast {
  /**
   * The bound, in steps of the measure's unit.
   * 以计量单位的最小单位计的界限。
   */
  bound: number;
  /**
   * What is measured, by its name.
   * 度量的名称。
   */
  measure: MeasureName;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "atLeast";
}
/**
 * Requirement: at most / 要求：atMost
 *
 * Requirement whose type is atMost.
 * 要求，其 type 为 atMost。
 */
export interface RequirementAtMost {
  /**
   * The bound, in steps of the measure's unit.
   * 以计量单位的最小单位计的界限。
   */
  bound: number;
  /**
   * What is measured, by its name.
   * 度量的名称。
   */
  measure: MeasureName;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "atMost";
}
/**
 * Requirement: between / 要求：between
 *
 * Requirement whose type is between.
 * 要求，其 type 为 between。
 */
export interface RequirementBetween {
  /**
   * At least how many.
   * 至少多少。
   */
  least: number;
  /**
   * What is measured, by its name.
   * 度量的名称。
   */
  measure: MeasureName;
  /**
   * At most how many.
   * 至多多少。
   */
  most: number;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "between";
}
/**
 * Requirement: by date / 要求：byDate
 *
 * Requirement whose type is byDate.
 * 要求，其 type 为 byDate。
 */
export interface RequirementByDate {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "byDate";
  /**
   * What has to hold from which day on.
   * 按日期的各版要求。
   *
   * @minItems 1
   */
  versions: RequirementVersion[];
}
/**
 * Requirement: by number / 要求：byNumber
 *
 * Requirement whose type is byNumber.
 * 要求，其 type 为 byNumber。
 */
export interface RequirementByNumber {
  /**
   * How it compares with the parameter.
   * 与参数如何比较。
   */
  comparison: ParameterComparison;
  /**
   * What is measured, by its name.
   * 度量的名称。
   */
  measure: MeasureName;
  /**
   * The parameter, by its name.
   * 参数的标识。
   */
  parameter: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "byNumber";
}
/**
 * Requirement: by word / 要求：byWord
 *
 * Requirement whose type is byWord.
 * 要求，其 type 为 byWord。
 */
export interface RequirementByWord {
  /**
   * The parameter, by its name.
   * 参数的标识。
   */
  parameter: string;
  /**
   * What it means by each word of the parameter.
   * 参数取各值时的要求。
   */
  readings: {
    [k: string]: Requirement;
  };
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "byWord";
}
/**
 * Requirement: for each word / 要求：forEachWord
 *
 * Requirement whose type is forEachWord.
 * 要求，其 type 为 forEachWord。
 */
export interface RequirementForEachWord {
  /**
   * A family of measures, one for each word.
   * 以词区分的一族度量。
   */
  family: MeasureFamilyName;
  /**
   * At least how many.
   * 至少多少。
   */
  least: number;
  /**
   * The parameter, by its name.
   * 参数的标识。
   */
  parameter: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "forEachWord";
}
/**
 * Requirement: nothing / 要求：nothing
 *
 * Requirement whose type is nothing.
 * 要求，其 type 为 nothing。
 */
export interface RequirementNothing {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "nothing";
}
/**
 * Requirement: share / 要求：share
 *
 * Requirement whose type is share.
 * 要求，其 type 为 share。
 */
export interface RequirementShare {
  /**
   * Whether it has to be above the share and not only reach it.
   * 须超过而不是达到该比例。
   */
  above?: boolean;
  /**
   * How many of each per.
   * 每 per 份中的份数。
   */
  amount: number;
  /**
   * The measure that is the part.
   * 作为部分的度量。
   */
  part: MeasureName;
  /**
   * Of how many the amount is.
   * 比例的分母。
   */
  per: number;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "share";
  /**
   * The measure that is the whole.
   * 作为总体的度量。
   */
  whole: MeasureName;
}
/**
 * Requirement: unknown / 要求：unknown
 *
 * Requirement whose type is unknown.
 * 要求，其 type 为 unknown。
 */
export interface RequirementUnknown {
  /**
   * What is not known.
   * 缺失的数据。
   */
  missing: Text;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "unknown";
}
/**
 * Requirement version / 分版要求
 *
 * What has to hold from a day on.
 * 自某日起的要求。
 */
export interface RequirementVersion {
  /**
   * From which day on.
   * 自哪一天起。
   */
  from: Day;
  /**
   * What has to hold.
   * 应当满足的要求。
   */
  requirement: Requirement;
}
/**
 * Requirement: when then / 要求：whenThen
 *
 * Requirement whose type is whenThen.
 * 要求，其 type 为 whenThen。
 */
export interface RequirementWhenThen {
  /**
   * When the other one has to hold.
   * 何时须满足。
   */
  condition: Requirement;
  /**
   * What has to hold then.
   * 前提满足时的要求。
   */
  then: Requirement;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "whenThen";
}
/**
 * Resident reference / 居民引用
 *
 * An opaque reference to a resident; the seal alone remains once it is erased.
 * 对居民的不透明引用；抹除后仅余封印。
 */
export interface ResidentReference {
  /**
   * What is sealed; gone once erased.
   * 封印的内容；抹除后没有。
   */
  opening?: SealOpening;
  /**
   * The SHA-256 of salt and reference.
   * 引用与盐的SHA-256。
   */
  seal: Seal;
}
/**
 * Resource / 资源
 *
 * Something that can meet needs.
 * 能满足需求的资源。
 */
export interface Resource {
  /**
   * How much need it can meet in all.
   * 总共能满足多少需求。
   */
  capacity: number;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ResourceId;
  /**
   * What it is good for, by codes of the city's own list.
   * 所能用于的事项编码。
   *
   * @minItems 1
   */
  matters: MatterId[];
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
  /**
   * The organisation that provides it.
   * 提供服务或资源的组织。
   */
  provider: OrganizationId;
}
/**
 * Rule / 规则
 *
 * A rule: of whom it asks what.
 * 一条规则：对谁、要求什么。
 */
export interface Rule {
  /**
   * The clause that it rests on.
   * 依据的条款。
   */
  clause: Clause;
  /**
   * When it applies; always if left out.
   * 何时适用；缺省为总是适用。
   */
  condition?: Requirement;
  /**
   * The day by which a target has to be reached.
   * 目标须在哪一天前达到。
   */
  due?: Day;
  /**
   * Its name in the policy.
   * 规则在政策中的标识。
   */
  id: RuleId;
  /**
   * When it is in force.
   * 规则在哪一期间有效。
   */
  inForce?: Period;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * Required, target or advisory.
   * 必须、目标或提倡。
   */
  obligation: Obligation;
  /**
   * What has to hold.
   * 对象应当满足的要求。
   */
  requirement: Requirement;
  /**
   * Which kinds of subject it judges.
   * 评判哪些类别的对象。
   *
   * @minItems 1
   */
  subjects: SubjectKindName[];
  /**
   * What it asks, in our own words.
   * 用自己的话概括。
   */
  summary: Text;
}
/**
 * Rule subject: activity / 规则对象：activity
 *
 * Rule subject whose type is activity.
 * 规则对象，其 type 为 activity。
 */
export interface RuleSubjectActivity {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ActivityId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "activity";
}
/**
 * Rule subject: admission / 规则对象：admission
 *
 * Rule subject whose type is admission.
 * 规则对象，其 type 为 admission。
 */
export interface RuleSubjectAdmission {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AdmissionId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "admission";
}
/**
 * Rule subject: allocation / 规则对象：allocation
 *
 * Rule subject whose type is allocation.
 * 规则对象，其 type 为 allocation。
 */
export interface RuleSubjectAllocation {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AllocationId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "allocation";
}
/**
 * Rule subject: appointment / 规则对象：appointment
 *
 * Rule subject whose type is appointment.
 * 规则对象，其 type 为 appointment。
 */
export interface RuleSubjectAppointment {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AppointmentId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "appointment";
}
/**
 * Rule subject: building / 规则对象：building
 *
 * Rule subject whose type is building.
 * 规则对象，其 type 为 building。
 */
export interface RuleSubjectBuilding {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: BuildingId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "building";
}
/**
 * Rule subject: building unit / 规则对象：buildingUnit
 *
 * Rule subject whose type is buildingUnit.
 * 规则对象，其 type 为 buildingUnit。
 */
export interface RuleSubjectBuildingUnit {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: BuildingUnitId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "buildingUnit";
}
/**
 * Rule subject: commitment / 规则对象：commitment
 *
 * Rule subject whose type is commitment.
 * 规则对象，其 type 为 commitment。
 */
export interface RuleSubjectCommitment {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: CommitmentId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "commitment";
}
/**
 * Rule subject: conflict of interest / 规则对象：conflictOfInterest
 *
 * Rule subject whose type is conflictOfInterest.
 * 规则对象，其 type 为 conflictOfInterest。
 */
export interface RuleSubjectConflictOfInterest {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ConflictOfInterestId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "conflictOfInterest";
}
/**
 * Rule subject: credential / 规则对象：credential
 *
 * Rule subject whose type is credential.
 * 规则对象，其 type 为 credential。
 */
export interface RuleSubjectCredential {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: CredentialId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "credential";
}
/**
 * Rule subject: deliberation / 规则对象：deliberation
 *
 * Rule subject whose type is deliberation.
 * 规则对象，其 type 为 deliberation。
 */
export interface RuleSubjectDeliberation {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: DeliberationId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "deliberation";
}
/**
 * Rule subject: division / 规则对象：division
 *
 * Rule subject whose type is division.
 * 规则对象，其 type 为 division。
 */
export interface RuleSubjectDivision {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: DivisionCode;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "division";
}
/**
 * Rule subject: estate / 规则对象：estate
 *
 * Rule subject whose type is estate.
 * 规则对象，其 type 为 estate。
 */
export interface RuleSubjectEstate {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: EstateId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "estate";
}
/**
 * Rule subject: facility / 规则对象：facility
 *
 * Rule subject whose type is facility.
 * 规则对象，其 type 为 facility。
 */
export interface RuleSubjectFacility {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: FacilityId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "facility";
}
/**
 * Rule subject: grid / 规则对象：grid
 *
 * Rule subject whose type is grid.
 * 规则对象，其 type 为 grid。
 */
export interface RuleSubjectGrid {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: GridId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "grid";
}
/**
 * Rule subject: headcount / 规则对象：headcount
 *
 * Rule subject whose type is headcount.
 * 规则对象，其 type 为 headcount。
 */
export interface RuleSubjectHeadcount {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: HeadcountId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "headcount";
}
/**
 * Rule subject: liaison / 规则对象：liaison
 *
 * Rule subject whose type is liaison.
 * 规则对象，其 type 为 liaison。
 */
export interface RuleSubjectLiaison {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: LiaisonId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "liaison";
}
/**
 * Rule subject: list item / 规则对象：listItem
 *
 * Rule subject whose type is listItem.
 * 规则对象，其 type 为 listItem。
 */
export interface RuleSubjectListItem {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ListItemId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "listItem";
}
/**
 * Rule subject: mandate list / 规则对象：mandateList
 *
 * Rule subject whose type is mandateList.
 * 规则对象，其 type 为 mandateList。
 */
export interface RuleSubjectMandateList {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: MandateListId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "mandateList";
}
/**
 * Rule subject: need / 规则对象：need
 *
 * Rule subject whose type is need.
 * 规则对象，其 type 为 need。
 */
export interface RuleSubjectNeed {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: NeedId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "need";
}
/**
 * Rule subject: organization / 规则对象：organization
 *
 * Rule subject whose type is organization.
 * 规则对象，其 type 为 organization。
 */
export interface RuleSubjectOrganization {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: OrganizationId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "organization";
}
/**
 * Rule subject: person / 规则对象：person
 *
 * Rule subject whose type is person.
 * 规则对象，其 type 为 person。
 */
export interface RuleSubjectPerson {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PersonId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "person";
}
/**
 * Rule subject: post / 规则对象：post
 *
 * Rule subject whose type is post.
 * 规则对象，其 type 为 post。
 */
export interface RuleSubjectPost {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PostId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "post";
}
/**
 * Rule subject: power grant / 规则对象：powerGrant
 *
 * Rule subject whose type is powerGrant.
 * 规则对象，其 type 为 powerGrant。
 */
export interface RuleSubjectPowerGrant {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PowerGrantId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "powerGrant";
}
/**
 * Rule subject: project / 规则对象：project
 *
 * Rule subject whose type is project.
 * 规则对象，其 type 为 project。
 */
export interface RuleSubjectProject {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ProjectId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "project";
}
/**
 * Rule subject: property service / 规则对象：propertyService
 *
 * Rule subject whose type is propertyService.
 * 规则对象，其 type 为 propertyService。
 */
export interface RuleSubjectPropertyService {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PropertyServiceId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "propertyService";
}
/**
 * Rule subject: reach / 规则对象：reach
 *
 * Rule subject whose type is reach.
 * 规则对象，其 type 为 reach。
 */
export interface RuleSubjectReach {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ReachId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "reach";
}
/**
 * Rule subject: resource / 规则对象：resource
 *
 * Rule subject whose type is resource.
 * 规则对象，其 type 为 resource。
 */
export interface RuleSubjectResource {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ResourceId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "resource";
}
/**
 * Rule subject: steward / 规则对象：steward
 *
 * Rule subject whose type is steward.
 * 规则对象，其 type 为 steward。
 */
export interface RuleSubjectSteward {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: StewardId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "steward";
}
/**
 * Rule subject: team / 规则对象：team
 *
 * Rule subject whose type is team.
 * 规则对象，其 type 为 team。
 */
export interface RuleSubjectTeam {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: TeamId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "team";
}
/**
 * Rule subject: vote / 规则对象：vote
 *
 * Rule subject whose type is vote.
 * 规则对象，其 type 为 vote。
 */
export interface RuleSubjectVote {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: VoteId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "vote";
}
/**
 * Seal opening / 封印内容
 *
 * What a seal is made of.
 * 封印由什么得出。
 */
export interface SealOpening {
  /**
   * The opaque reference.
   * 不透明的引用。
   */
  reference: OpaqueReference;
  /**
   * At least 16 characters that nobody can guess.
   * 无人能猜到的至少16个字。
   */
  salt: Salt;
}
/**
 * Section / 章
 *
 * A section of a policy with its rules.
 * 政策的一章及其规则。
 */
export interface Section {
  /**
   * The clause that it rests on.
   * 依据的条款。
   */
  clause: Clause;
  /**
   * Its rules, in the order of the text.
   * 按原文次序的规则。
   */
  rules: Rule[];
  /**
   * The title, for people.
   * 给人看的标题。
   */
  title: Text;
}
/**
 * Service point: facility / 服务点：facility
 *
 * Service point whose type is facility.
 * 服务点，其 type 为 facility。
 */
export interface ServicePointFacility {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: FacilityId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "facility";
}
/**
 * Service point: team / 服务点：team
 *
 * Service point whose type is team.
 * 服务点，其 type 为 team。
 */
export interface ServicePointTeam {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: TeamId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "team";
}
/**
 * Setting / 参数
 *
 * A number of a procedure that can be set.
 * 流程中可调整的数。
 */
export interface Setting {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: SettingId;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
  /**
   * The least that it can be set to.
   * 可设的最小值。
   */
  least: number;
  /**
   * The most that it can be set to.
   * 可设的最大值。
   */
  most: number;
  /**
   * What it is set to, between the least and the most.
   * 所设的值，介于上下限之间。
   */
  value: number;
}
/**
 * State / 状态
 *
 * A state of a case or an assignment.
 * 案件或承办的状态。
 */
export interface State {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: StateId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: StateKind;
  /**
   * What it is called, for people.
   * 给人看的名称。
   */
  label: Text;
}
/**
 * Steward / 负责人
 *
 * A person in charge of a grid, building or unit.
 * 某人负责某网格、楼栋或单元。
 */
export interface Steward {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: StewardId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: StewardKind;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * The person, by an opaque identifier.
   * 人员的不透明标识。
   */
  person: PersonId;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
}
/**
 * Subject: activity / 对象：activity
 *
 * Subject whose type is activity.
 * 对象，其 type 为 activity。
 */
export interface SubjectActivity {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ActivityId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "activity";
}
/**
 * Subject: admission / 对象：admission
 *
 * Subject whose type is admission.
 * 对象，其 type 为 admission。
 */
export interface SubjectAdmission {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AdmissionId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "admission";
}
/**
 * Subject: allocation / 对象：allocation
 *
 * Subject whose type is allocation.
 * 对象，其 type 为 allocation。
 */
export interface SubjectAllocation {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AllocationId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "allocation";
}
/**
 * Subject: appointment / 对象：appointment
 *
 * Subject whose type is appointment.
 * 对象，其 type 为 appointment。
 */
export interface SubjectAppointment {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: AppointmentId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "appointment";
}
/**
 * Subject: building / 对象：building
 *
 * Subject whose type is building.
 * 对象，其 type 为 building。
 */
export interface SubjectBuilding {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: BuildingId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "building";
}
/**
 * Subject: building unit / 对象：buildingUnit
 *
 * Subject whose type is buildingUnit.
 * 对象，其 type 为 buildingUnit。
 */
export interface SubjectBuildingUnit {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: BuildingUnitId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "buildingUnit";
}
/**
 * Subject: commitment / 对象：commitment
 *
 * Subject whose type is commitment.
 * 对象，其 type 为 commitment。
 */
export interface SubjectCommitment {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: CommitmentId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "commitment";
}
/**
 * Subject: conflict of interest / 对象：conflictOfInterest
 *
 * Subject whose type is conflictOfInterest.
 * 对象，其 type 为 conflictOfInterest。
 */
export interface SubjectConflictOfInterest {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ConflictOfInterestId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "conflictOfInterest";
}
/**
 * Subject: credential / 对象：credential
 *
 * Subject whose type is credential.
 * 对象，其 type 为 credential。
 */
export interface SubjectCredential {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: CredentialId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "credential";
}
/**
 * Subject: deliberation / 对象：deliberation
 *
 * Subject whose type is deliberation.
 * 对象，其 type 为 deliberation。
 */
export interface SubjectDeliberation {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: DeliberationId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "deliberation";
}
/**
 * Subject: division / 对象：division
 *
 * Subject whose type is division.
 * 对象，其 type 为 division。
 */
export interface SubjectDivision {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: DivisionCode;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "division";
}
/**
 * Subject: estate / 对象：estate
 *
 * Subject whose type is estate.
 * 对象，其 type 为 estate。
 */
export interface SubjectEstate {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: EstateId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "estate";
}
/**
 * Subject: facility / 对象：facility
 *
 * Subject whose type is facility.
 * 对象，其 type 为 facility。
 */
export interface SubjectFacility {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: FacilityId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "facility";
}
/**
 * Subject: grid / 对象：grid
 *
 * Subject whose type is grid.
 * 对象，其 type 为 grid。
 */
export interface SubjectGrid {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: GridId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "grid";
}
/**
 * Subject: headcount / 对象：headcount
 *
 * Subject whose type is headcount.
 * 对象，其 type 为 headcount。
 */
export interface SubjectHeadcount {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: HeadcountId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "headcount";
}
/**
 * Subject: liaison / 对象：liaison
 *
 * Subject whose type is liaison.
 * 对象，其 type 为 liaison。
 */
export interface SubjectLiaison {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: LiaisonId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "liaison";
}
/**
 * Subject: list item / 对象：listItem
 *
 * Subject whose type is listItem.
 * 对象，其 type 为 listItem。
 */
export interface SubjectListItem {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ListItemId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "listItem";
}
/**
 * Subject: mandate list / 对象：mandateList
 *
 * Subject whose type is mandateList.
 * 对象，其 type 为 mandateList。
 */
export interface SubjectMandateList {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: MandateListId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "mandateList";
}
/**
 * Subject: need / 对象：need
 *
 * Subject whose type is need.
 * 对象，其 type 为 need。
 */
export interface SubjectNeed {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: NeedId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "need";
}
/**
 * Subject: organization / 对象：organization
 *
 * Subject whose type is organization.
 * 对象，其 type 为 organization。
 */
export interface SubjectOrganization {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: OrganizationId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "organization";
}
/**
 * Subject: person / 对象：person
 *
 * Subject whose type is person.
 * 对象，其 type 为 person。
 */
export interface SubjectPerson {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PersonId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "person";
}
/**
 * Subject: post / 对象：post
 *
 * Subject whose type is post.
 * 对象，其 type 为 post。
 */
export interface SubjectPost {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PostId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "post";
}
/**
 * Subject: power grant / 对象：powerGrant
 *
 * Subject whose type is powerGrant.
 * 对象，其 type 为 powerGrant。
 */
export interface SubjectPowerGrant {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PowerGrantId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "powerGrant";
}
/**
 * Subject: project / 对象：project
 *
 * Subject whose type is project.
 * 对象，其 type 为 project。
 */
export interface SubjectProject {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ProjectId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "project";
}
/**
 * Subject: property service / 对象：propertyService
 *
 * Subject whose type is propertyService.
 * 对象，其 type 为 propertyService。
 */
export interface SubjectPropertyService {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: PropertyServiceId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "propertyService";
}
/**
 * Subject: reach / 对象：reach
 *
 * Subject whose type is reach.
 * 对象，其 type 为 reach。
 */
export interface SubjectReach {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ReachId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "reach";
}
/**
 * Subject: resource / 对象：resource
 *
 * Subject whose type is resource.
 * 对象，其 type 为 resource。
 */
export interface SubjectResource {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ResourceId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "resource";
}
/**
 * Subject: steward / 对象：steward
 *
 * Subject whose type is steward.
 * 对象，其 type 为 steward。
 */
export interface SubjectSteward {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: StewardId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "steward";
}
/**
 * Subject: team / 对象：team
 *
 * Subject whose type is team.
 * 对象，其 type 为 team。
 */
export interface SubjectTeam {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: TeamId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "team";
}
/**
 * Subject: vote / 对象：vote
 *
 * Subject whose type is vote.
 * 对象，其 type 为 vote。
 */
export interface SubjectVote {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: VoteId;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name?: string;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "vote";
}
/**
 * Supply: project / 供给：project
 *
 * Supply whose type is project.
 * 供给，其 type 为 project。
 */
export interface SupplyProject {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ProjectId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "project";
}
/**
 * Supply: resource / 供给：resource
 *
 * Supply whose type is resource.
 * 供给，其 type 为 resource。
 */
export interface SupplyResource {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: ResourceId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "resource";
}
/**
 * Tallies / 统计口径
 *
 * What of a procedure counts as what in statistics.
 * 流程中的什么计入各项统计。
 */
export interface Tallies {
  /**
   * The field that says of which category a case is.
   * 指明类别的字段。
   */
  category?: FieldId;
  /**
   * The field that says through which channel a case came.
   * 指明来源渠道的字段。
   */
  channel?: FieldId;
  /**
   * The states in which a case counts as closed.
   * 算作结案的状态。
   */
  closed?: StateId[];
  /**
   * The states in which a case counts as dispatched.
   * 算作派遣的状态。
   */
  dispatched?: StateId[];
  /**
   * The states in which a case counts as handled.
   * 算作处置完毕的状态。
   */
  handled?: StateId[];
  /**
   * The limit of the whole, by its code.
   * 全程时限，由其代码指明。
   */
  limit?: LimitId;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place?: FieldId;
  /**
   * The states in which a case counts as registered.
   * 算作立案的状态。
   */
  registered?: StateId[];
  /**
   * The actions that count as a report.
   * 算作上报的动作。
   */
  reported?: StateId[];
  /**
   * The actions that count as a return.
   * 算作回退的动作。
   */
  returned?: ActionId[];
  /**
   * The actions that count as rework.
   * 算作返工的动作。
   */
  rework?: ActionId[];
  /**
   * The field that says whether the reporter is satisfied.
   * 指明是否满意的字段。
   */
  satisfied?: FieldId;
  /**
   * What counts as the work of a body.
   * 何种承办算作单位的办理。
   */
  work?: WorkTally;
}
/**
 * Team / 队伍
 *
 * A team that serves a place.
 * 为某地服务的队伍。
 */
export interface Team {
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: TeamId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: TeamKind;
  /**
   * Its name as people write it.
   * 名称，按原文书写。
   */
  name: Line;
  /**
   * When it is in force.
   * 在哪一期间有效。
   */
  period: Period;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
}
/**
 * Term: ahead / 数项：ahead
 *
 * Term whose type is ahead.
 * 数项，其 type 为 ahead。
 */
export interface TermAhead {
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "ahead";
  /**
   * The unit of the time limit.
   * 时限的单位。
   */
  unit: UnitOfDays;
}
/**
 * Term: assigned / 数项：assigned
 *
 * Term whose type is assigned.
 * 数项，其 type 为 assigned。
 */
export interface TermAssigned {
  /**
   * A kind of assignment, by its code.
   * 承办类别的代码。
   */
  assignment: AssignmentKindId;
  /**
   * A state, by its code.
   * 状态的代码。
   */
  state: StateId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "assigned";
}
/**
 * Term: given / 数项：given
 *
 * Term whose type is given.
 * 数项，其 type 为 given。
 */
export interface TermGiven {
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "given";
}
/**
 * Term: number / 数项：number
 *
 * Term whose type is number.
 * 数项，其 type 为 number。
 */
export interface TermNumber {
  /**
   * The number itself.
   * 给定的数。
   */
  number: number;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "number";
}
/**
 * Term: plus / 数项：plus
 *
 * Term whose type is plus.
 * 数项，其 type 为 plus。
 */
export interface TermPlus {
  /**
   * The left side.
   * 运算的左边。
   */
  left: Term;
  /**
   * The right side.
   * 运算的右边。
   */
  right: Term;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "plus";
}
/**
 * Term: product / 数项：product
 *
 * Term whose type is product.
 * 数项，其 type 为 product。
 */
export interface TermProduct {
  /**
   * The left side.
   * 运算的左边。
   */
  left: Term;
  /**
   * The right side.
   * 运算的右边。
   */
  right: Term;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "product";
}
/**
 * Term: recorded / 数项：recorded
 *
 * Term whose type is recorded.
 * 数项，其 type 为 recorded。
 */
export interface TermRecorded {
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "recorded";
}
/**
 * Term: setting / 数项：setting
 *
 * Term whose type is setting.
 * 数项，其 type 为 setting。
 */
export interface TermSetting {
  /**
   * A setting of the procedure, by its code.
   * 参数的代码。
   */
  setting: SettingId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "setting";
}
/**
 * Term: sum / 数项：sum
 *
 * Term whose type is sum.
 * 数项，其 type 为 sum。
 */
export interface TermSum {
  /**
   * A field of the procedure, by its code.
   * 字段的代码。
   */
  field: FieldId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "sum";
}
/**
 * Term: times / 数项：times
 *
 * Term whose type is times.
 * 数项，其 type 为 times。
 */
export interface TermTimes {
  /**
   * The action whose times are counted.
   * 计数的动作。
   */
  action: ActionId;
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "times";
}
/**
 * Term: waited / 数项：waited
 *
 * Term whose type is waited.
 * 数项，其 type 为 waited。
 */
export interface TermWaited {
  /**
   * Tells the cases apart; always the same in each.
   * 区分各种情形，每种情形固定不变。
   */
  type: "waited";
  /**
   * The unit of the time limit.
   * 时限的单位。
   */
  unit: LimitUnit;
}
/**
 * Test city / 测试城市
 *
 * The entities of a jurisdiction, on those of a file and with changes where that is said.
 * 与行政辖区文档相同的实体，可建立在一个文件和变更之上。
 */
export interface TestCity {
  /**
   * What was done.
   * 已开展的活动。
   */
  activities?: Activity[];
  /**
   * The admissions of tasks to communities.
   * 事项进入社区的准入。
   */
  admissions?: Admission[];
  /**
   * What resources and projects were given to which needs.
   * 资源和项目对需求的分配。
   */
  allocations?: Allocation[];
  /**
   * Who holds which post.
   * 谁任何职。
   */
  appointments?: Appointment[];
  /**
   * The path of the jurisdiction that it builds on.
   * 所建立于其上的行政辖区文件的路径。
   */
  base?: JurisdictionPath;
  /**
   * The units of buildings.
   * 楼栋的单元。
   */
  buildingUnits?: BuildingUnit[];
  /**
   * The buildings.
   * 楼栋。
   */
  buildings?: Building[];
  /**
   * The changes that are made then.
   * 随后所作的变更。
   */
  changes?: Change[];
  /**
   * What was promised or agreed by contract.
   * 已作出的承诺与契约。
   */
  commitments?: Commitment[];
  /**
   * The conflicts of interest that were declared.
   * 已申报的利益冲突。
   */
  conflictsOfInterest?: ConflictOfInterest[];
  /**
   * The qualifications and standings of persons.
   * 人员取得的资格。
   */
  credentials?: Credential[];
  /**
   * How major matters were deliberated.
   * 重大事项的议事过程。
   */
  deliberations?: Deliberation[];
  /**
   * Province, city, districts, subdistricts and communities.
   * 省、市、区、街道和社区。
   */
  divisions?: Division[];
  /**
   * The residential estates.
   * 居民小区。
   */
  estates?: Estate[];
  /**
   * Centres, stations and other places of service.
   * 中心、站点等场所。
   */
  facilities?: Facility[];
  /**
   * The grids.
   * 网格。
   */
  grids?: Grid[];
  /**
   * How many households, residents and others were counted.
   * 户数、人数等统计。
   */
  headcounts?: Headcount[];
  /**
   * Who keeps in touch with which place.
   * 领导干部的挂点联系。
   */
  liaisons?: Liaison[];
  /**
   * The items of the lists.
   * 清单中的事项。
   */
  listItems?: ListItem[];
  /**
   * The lists of powers, services and tasks.
   * 权责等各类清单。
   */
  mandateLists?: MandateList[];
  /**
   * What residents and communities need.
   * 居民和社区的需求。
   */
  needs?: Need[];
  /**
   * The organisations and units.
   * 组织和单位。
   */
  organizations?: Organization[];
  /**
   * The persons in public roles, by opaque identifiers alone.
   * 担任公共职务的人员，仅有不透明标识。
   */
  persons?: Person[];
  /**
   * The posts of the organisations.
   * 组织设置的职务。
   */
  posts?: Post[];
  /**
   * The powers that subdistricts were given.
   * 赋予街道的权力。
   */
  powerGrants?: PowerGrant[];
  /**
   * The projects.
   * 民生等项目。
   */
  projects?: Project[];
  /**
   * Who services the property of which estate.
   * 小区的物业服务。
   */
  propertyServices?: PropertyService[];
  /**
   * How long it takes from an estate to a point of service.
   * 从小区到服务点需要多久。
   */
  reaches?: Reach[];
  /**
   * What can be used to meet needs.
   * 可用的资源。
   */
  resources?: Resource[];
  /**
   * Who is in charge of grids, buildings and units.
   * 网格、楼栋等的负责人。
   */
  stewards?: Steward[];
  /**
   * The teams for emergencies, volunteering and more.
   * 应急、志愿等队伍。
   */
  teams?: Team[];
  /**
   * The votes of residents and owners.
   * 居民和业主的表决。
   */
  votes?: Vote[];
}
/**
 * Text / 双语文字
 *
 * Words for people, in Simplified Chinese and in English.
 * 给人看的文字，中英文各一。
 */
export interface Text {
  /**
   * The words in English.
   * 英文文字。
   */
  en: string;
  /**
   * The words in Simplified Chinese.
   * 简体中文文字。
   */
  "zh-CN": string;
}
/**
 * Time bank / 时间银行
 *
 * Accounts and a ledger; balances follow from them and are not written.
 * 账户与账簿；余额由此得出，不另写。
 */
export interface TimeBank {
  /**
   * The accounts.
   * 各个账户。
   */
  accounts: Account[];
  /**
   * The format of the document with its version, always the same.
   * 文档的格式及其版本，固定不变。
   */
  format: "zhongzhi/time-bank/1";
  /**
   * The transfers, in the order in which they were booked.
   * 各笔转账，按记账次序。
   */
  transfers: Transfer[];
}
/**
 * Time limit / 时长
 *
 * A length of time in some unit.
 * 以某种单位计的时长。
 */
export interface TimeLimit {
  /**
   * How many of the unit; hours are given in minutes.
   * 多少个单位；小时以分钟计。
   */
  amount: number;
  /**
   * The unit of the time limit.
   * 时限的单位。
   */
  unit: LimitUnit;
}
/**
 * Transfer / 转账
 *
 * Minutes that go from one account to another.
 * 一笔以分钟计的转账。
 */
export interface Transfer {
  /**
   * The account that receives them.
   * 收入分钟的账户。
   */
  credited: AccountId;
  /**
   * The day on which it happened or was counted.
   * 发生或统计的日期。
   */
  date: Day;
  /**
   * The account that gives them.
   * 支出分钟的账户。
   */
  debited: AccountId;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: TransferId;
  /**
   * How many minutes.
   * 转账的分钟数。
   */
  minutes: number;
  /**
   * The transfer that it takes back.
   * 所冲销的转账。
   */
  reverses?: TransferId;
}
/**
 * Transition / 转换
 *
 * One way that an action leads; without a state to begin in it has to lead to one.
 * 动作的一种走法；没有起点的转换须有终点。
 */
export interface Transition {
  /**
   * The states of the assignment in which it can be done.
   * 承办须处的状态。
   */
  assignmentIn?: StateId[];
  /**
   * The state to which the assignment goes.
   * 承办转到的状态。
   */
  assignmentTo?: StateId;
  /**
   * What happens with it.
   * 随之发生的效果。
   */
  effects?: Effect[];
  /**
   * What has to hold.
   * 须成立的条件。
   */
  guard?: Guard;
  /**
   * The states of the case in which it can be done.
   * 案件须处的状态。
   */
  in?: StateId[];
  /**
   * The roles that may do it.
   * 哪些角色可以做。
   */
  roles: ProcedureRoleId[];
  /**
   * The state to which the case goes; it stays where this is left out.
   * 案件转到的状态；缺省不变。
   */
  to?: StateId;
}
/**
 * Vote / 表决
 *
 * A vote of residents or owners.
 * 居民或业主的一次表决。
 */
export interface Vote {
  /**
   * How many agreed, no more than took part.
   * 同意者的数目，不多于参加者。
   */
  agreeing: number;
  /**
   * The floor area of those who agreed, in square decimetres.
   * 同意者的专有面积，以平方分米计。
   */
  agreeingAreaSquareDecimetres?: SquareDecimetres;
  /**
   * How many took part, no more than were entitled.
   * 参加者的数目，不多于有权者。
   */
  attending: number;
  /**
   * The floor area of those who took part, in square decimetres.
   * 参加者的专有面积，以平方分米计。
   */
  attendingAreaSquareDecimetres?: SquareDecimetres;
  /**
   * The day on which it happened or was counted.
   * 发生或统计的日期。
   */
  date: Day;
  /**
   * How many were entitled to take part.
   * 有权参加者的数目。
   */
  entitled: number;
  /**
   * The floor area of those who were entitled, in square decimetres.
   * 有权者的专有面积，以平方分米计。
   */
  entitledAreaSquareDecimetres?: SquareDecimetres;
  /**
   * Its identifier, unique among its kind.
   * 在同类之中唯一的标识。
   */
  id: VoteId;
  /**
   * Of which kind it is.
   * 属于哪一类。
   */
  kind: VoteKind;
  /**
   * Where it is, or which place it serves.
   * 所在或所服务的地点。
   */
  place: Place;
}
/**
 * Work tally / 承办统计
 *
 * What counts as the work of a body.
 * 何种承办算作单位的办理。
 */
export interface WorkTally {
  /**
   * A kind of assignment, by its code.
   * 承办类别的代码。
   */
  assignment: AssignmentKindId;
  /**
   * The state of the assignment in which it is done.
   * 算作办结的任务状态。
   */
  done: StateId[];
  /**
   * The time limit of the body, by its code.
   * 单位的时限，由其代码指明。
   */
  limit?: LimitId;
}
/**
 * Any document, told apart by its format.
 * 任一文档，以 format 区分。
 */
export type GovernanceDocument = GovernanceDocuments[keyof GovernanceDocuments];
