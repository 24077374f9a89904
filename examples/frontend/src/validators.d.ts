/** The validators that the build makes out of the schemas. */
declare module "#validators" {
  import type { Assessment, ChangeSet, Comparison } from "@zhongzhi/governance-schema";

  /** What a validator finds, of the last document that it was given. */
  export interface Fault {
    instancePath: string;
    message?: string;
  }

  export interface Validator<T> {
    (document: unknown): document is T;
    errors?: Fault[] | null;
  }

  export const assessment: Validator<Assessment>;
  export const changeSet: Validator<ChangeSet>;
  export const comparison: Validator<Comparison>;
}
