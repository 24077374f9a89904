// Switches over every union of the documents. If a union gets another case, these no longer compile: that is what they are for.
import type {
  Actor,
  Allowance,
  CaseActor,
  Change,
  Effect,
  Entity,
  FieldType,
  FieldValue,
  GovernanceDocument,
  Guard,
  Place,
  PolicyParameter,
  PolicyProcedure,
  RefusalReason,
  Requirement,
  RuleSubject,
  ServicePoint,
  Subject,
  Supply,
  Term,
} from "@zhongzhi/governance-schema";

/** Never called: TypeScript sees that no case is left. */
function nothingElse(value: never): never {
  throw new Error(`Unknown case: ${JSON.stringify(value)}`);
}

/** What a value of the union is, in a word or two. */
export function ofActor(value: Actor): string {
  switch (value.type) {
    case "organization":
      return "organization";
    case "person":
      return "person";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofAllowance(value: Allowance): string {
  switch (value.type) {
    case "byChoice":
      return "by choice";
    case "fixed":
      return "fixed";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofCaseActor(value: CaseActor): string {
  switch (value.type) {
    case "party":
      return "party";
    case "resident":
      return "resident";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofChange(value: Change): string {
  switch (value.type) {
    case "put":
      switch (value.entityType) {
        case "activity":
          return "put activity";
        case "admission":
          return "put admission";
        case "allocation":
          return "put allocation";
        case "appointment":
          return "put appointment";
        case "building":
          return "put building";
        case "buildingUnit":
          return "put building unit";
        case "commitment":
          return "put commitment";
        case "conflictOfInterest":
          return "put conflict of interest";
        case "credential":
          return "put credential";
        case "deliberation":
          return "put deliberation";
        case "division":
          return "put division";
        case "estate":
          return "put estate";
        case "facility":
          return "put facility";
        case "grid":
          return "put grid";
        case "headcount":
          return "put headcount";
        case "liaison":
          return "put liaison";
        case "listItem":
          return "put list item";
        case "mandateList":
          return "put mandate list";
        case "need":
          return "put need";
        case "organization":
          return "put organization";
        case "person":
          return "put person";
        case "post":
          return "put post";
        case "powerGrant":
          return "put power grant";
        case "project":
          return "put project";
        case "propertyService":
          return "put property service";
        case "reach":
          return "put reach";
        case "resource":
          return "put resource";
        case "steward":
          return "put steward";
        case "team":
          return "put team";
        case "vote":
          return "put vote";
        default:
          return nothingElse(value);
      }
    case "remove":
      switch (value.entityType) {
        case "activity":
          return "remove activity";
        case "admission":
          return "remove admission";
        case "allocation":
          return "remove allocation";
        case "appointment":
          return "remove appointment";
        case "building":
          return "remove building";
        case "buildingUnit":
          return "remove building unit";
        case "commitment":
          return "remove commitment";
        case "conflictOfInterest":
          return "remove conflict of interest";
        case "credential":
          return "remove credential";
        case "deliberation":
          return "remove deliberation";
        case "division":
          return "remove division";
        case "estate":
          return "remove estate";
        case "facility":
          return "remove facility";
        case "grid":
          return "remove grid";
        case "headcount":
          return "remove headcount";
        case "liaison":
          return "remove liaison";
        case "listItem":
          return "remove list item";
        case "mandateList":
          return "remove mandate list";
        case "need":
          return "remove need";
        case "organization":
          return "remove organization";
        case "person":
          return "remove person";
        case "post":
          return "remove post";
        case "powerGrant":
          return "remove power grant";
        case "project":
          return "remove project";
        case "propertyService":
          return "remove property service";
        case "reach":
          return "remove reach";
        case "resource":
          return "remove resource";
        case "steward":
          return "remove steward";
        case "team":
          return "remove team";
        case "vote":
          return "remove vote";
        default:
          return nothingElse(value);
      }
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofEffect(value: Effect): string {
  switch (value.type) {
    case "assign":
      return "assign";
    case "credit":
      return "credit";
    case "extend":
      return "extend";
    case "move":
      return "move";
    case "renew":
      return "renew";
    case "withdraw":
      return "withdraw";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofEntity(value: Entity): string {
  switch (value.type) {
    case "activity":
      return "activity";
    case "admission":
      return "admission";
    case "allocation":
      return "allocation";
    case "appointment":
      return "appointment";
    case "building":
      return "building";
    case "buildingUnit":
      return "building unit";
    case "commitment":
      return "commitment";
    case "conflictOfInterest":
      return "conflict of interest";
    case "credential":
      return "credential";
    case "deliberation":
      return "deliberation";
    case "division":
      return "division";
    case "estate":
      return "estate";
    case "facility":
      return "facility";
    case "grid":
      return "grid";
    case "headcount":
      return "headcount";
    case "liaison":
      return "liaison";
    case "listItem":
      return "list item";
    case "mandateList":
      return "mandate list";
    case "need":
      return "need";
    case "organization":
      return "organization";
    case "person":
      return "person";
    case "post":
      return "post";
    case "powerGrant":
      return "power grant";
    case "project":
      return "project";
    case "propertyService":
      return "property service";
    case "reach":
      return "reach";
    case "resource":
      return "resource";
    case "steward":
      return "steward";
    case "team":
      return "team";
    case "vote":
      return "vote";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofFieldType(value: FieldType): string {
  switch (value.type) {
    case "amount":
      return "amount";
    case "choice":
      return "choice";
    case "day":
      return "day";
    case "document":
      return "document";
    case "matter":
      return "matter";
    case "parties":
      return "parties";
    case "place":
      return "place";
    case "resident":
      return "resident";
    case "whole":
      return "whole";
    case "words":
      return "words";
    case "yesNo":
      return "yes no";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofFieldValue(value: FieldValue): string {
  switch (value.type) {
    case "amount":
      return "amount";
    case "chosen":
      return "chosen";
    case "day":
      return "day";
    case "document":
      return "document";
    case "matter":
      return "matter";
    case "parties":
      return "parties";
    case "place":
      return "place";
    case "resident":
      return "resident";
    case "whole":
      return "whole";
    case "words":
      return "words";
    case "yesNo":
      return "yes no";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofGovernanceDocument(value: GovernanceDocument): string {
  switch (value.format) {
    case "zhongzhi/assessment/1":
      return "assessment";
    case "zhongzhi/case-log/1":
      return "case log";
    case "zhongzhi/case-statistics/1":
      return "case statistics";
    case "zhongzhi/case/1":
      return "case";
    case "zhongzhi/change-set/1":
      return "change set";
    case "zhongzhi/comparison/1":
      return "comparison";
    case "zhongzhi/entities/1":
      return "entities";
    case "zhongzhi/jurisdiction/1":
      return "jurisdiction";
    case "zhongzhi/policy-test/1":
      return "policy test";
    case "zhongzhi/policy/1":
      return "policy";
    case "zhongzhi/procedure/1":
      return "procedure";
    case "zhongzhi/refusal/1":
      return "refusal";
    case "zhongzhi/time-bank/1":
      return "time bank";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofGuard(value: Guard): string {
  switch (value.type) {
    case "allOf":
      return "all of";
    case "anyOf":
      return "any of";
    case "compared":
      return "compared";
    case "gives":
      return "gives";
    case "leads":
      return "leads";
    case "oneOf":
      return "one of";
    case "same":
      return "same";
    case "says":
      return "says";
    case "stated":
      return "stated";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofPlace(value: Place): string {
  switch (value.type) {
    case "building":
      return "building";
    case "buildingUnit":
      return "building unit";
    case "division":
      return "division";
    case "estate":
      return "estate";
    case "grid":
      return "grid";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofPolicyParameter(value: PolicyParameter): string {
  switch (value.type) {
    case "byEdition":
      return "by edition";
    case "number":
      return "number";
    case "oneOf":
      return "one of";
    case "words":
      return "words";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofPolicyProcedure(value: PolicyProcedure): string {
  switch (value.type) {
    case "named":
      return "named";
    case "whole":
      return "whole";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofRefusalReason(value: RefusalReason): string {
  switch (value.type) {
    case "ahead":
      return "ahead";
    case "alreadyOpen":
      return "already open";
    case "assignmentNotNow":
      return "assignment not now";
    case "backwards":
      return "backwards";
    case "eventIdTaken":
      return "event id taken";
    case "fieldLookedUp":
      return "field looked up";
    case "fieldNotTaken":
      return "field not taken";
    case "fieldRefused":
      return "field refused";
    case "missingField":
      return "missing field";
    case "noAssignment":
      return "no assignment";
    case "noRole":
      return "no role";
    case "notAssigned":
      return "not assigned";
    case "notFound":
      return "not found";
    case "notInitiator":
      return "not initiator";
    case "notNow":
      return "not now";
    case "notOpened":
      return "not opened";
    case "otherProcedure":
      return "other procedure";
    case "stale":
      return "stale";
    case "unknownAction":
      return "unknown action";
    case "unmet":
      return "unmet";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofRequirement(value: Requirement): string {
  switch (value.type) {
    case "allOf":
      return "all of";
    case "anyOf":
      return "any of";
    case "atLeast":
      return "at least";
    case "atMost":
      return "at most";
    case "between":
      return "between";
    case "byDate":
      return "by date";
    case "byNumber":
      return "by number";
    case "byWord":
      return "by word";
    case "forEachWord":
      return "for each word";
    case "nothing":
      return "nothing";
    case "share":
      return "share";
    case "unknown":
      return "unknown";
    case "whenThen":
      return "when then";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofRuleSubject(value: RuleSubject): string {
  switch (value.type) {
    case "activity":
      return "activity";
    case "admission":
      return "admission";
    case "allocation":
      return "allocation";
    case "appointment":
      return "appointment";
    case "building":
      return "building";
    case "buildingUnit":
      return "building unit";
    case "commitment":
      return "commitment";
    case "conflictOfInterest":
      return "conflict of interest";
    case "credential":
      return "credential";
    case "deliberation":
      return "deliberation";
    case "division":
      return "division";
    case "estate":
      return "estate";
    case "facility":
      return "facility";
    case "grid":
      return "grid";
    case "headcount":
      return "headcount";
    case "liaison":
      return "liaison";
    case "listItem":
      return "list item";
    case "mandateList":
      return "mandate list";
    case "need":
      return "need";
    case "organization":
      return "organization";
    case "person":
      return "person";
    case "post":
      return "post";
    case "powerGrant":
      return "power grant";
    case "project":
      return "project";
    case "propertyService":
      return "property service";
    case "reach":
      return "reach";
    case "resource":
      return "resource";
    case "steward":
      return "steward";
    case "team":
      return "team";
    case "vote":
      return "vote";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofServicePoint(value: ServicePoint): string {
  switch (value.type) {
    case "facility":
      return "facility";
    case "team":
      return "team";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofSubject(value: Subject): string {
  switch (value.type) {
    case "activity":
      return "activity";
    case "admission":
      return "admission";
    case "allocation":
      return "allocation";
    case "appointment":
      return "appointment";
    case "building":
      return "building";
    case "buildingUnit":
      return "building unit";
    case "commitment":
      return "commitment";
    case "conflictOfInterest":
      return "conflict of interest";
    case "credential":
      return "credential";
    case "deliberation":
      return "deliberation";
    case "division":
      return "division";
    case "estate":
      return "estate";
    case "facility":
      return "facility";
    case "grid":
      return "grid";
    case "headcount":
      return "headcount";
    case "liaison":
      return "liaison";
    case "listItem":
      return "list item";
    case "mandateList":
      return "mandate list";
    case "need":
      return "need";
    case "organization":
      return "organization";
    case "person":
      return "person";
    case "post":
      return "post";
    case "powerGrant":
      return "power grant";
    case "project":
      return "project";
    case "propertyService":
      return "property service";
    case "reach":
      return "reach";
    case "resource":
      return "resource";
    case "steward":
      return "steward";
    case "team":
      return "team";
    case "vote":
      return "vote";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofSupply(value: Supply): string {
  switch (value.type) {
    case "project":
      return "project";
    case "resource":
      return "resource";
    default:
      return nothingElse(value);
  }
}

/** What a value of the union is, in a word or two. */
export function ofTerm(value: Term): string {
  switch (value.type) {
    case "ahead":
      return "ahead";
    case "assigned":
      return "assigned";
    case "given":
      return "given";
    case "number":
      return "number";
    case "plus":
      return "plus";
    case "product":
      return "product";
    case "recorded":
      return "recorded";
    case "setting":
      return "setting";
    case "sum":
      return "sum";
    case "times":
      return "times";
    case "waited":
      return "waited";
    default:
      return nothingElse(value);
  }
}
