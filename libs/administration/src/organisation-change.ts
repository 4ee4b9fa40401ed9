import type { LocalDate } from '#domain';

/** Who takes a post: a known person, or one who is new to the installation. */
export type Appointee =
  | { readonly personId: string }
  | { readonly newPerson: { readonly name: string; readonly contact?: string | undefined } };

/** What may be changed in the organisation (domain.md section 2), as it is proposed and later entered. */
export type OrganisationChange =
  | { readonly kind: 'appoint'; readonly postId: string; readonly appointee: Appointee }
  | {
      readonly kind: 'appoint_many';
      readonly appointments: readonly { readonly postId: string; readonly appointee: Appointee }[];
    }
  | { readonly kind: 'end_holding'; readonly postId: string }
  | {
      readonly kind: 'substitute';
      readonly postId: string;
      readonly personId: string;
      readonly fromOn: LocalDate;
      readonly toOn: LocalDate;
    }
  | { readonly kind: 'rename_unit'; readonly unitId: string; readonly name: string }
  | {
      readonly kind: 'merge_units';
      readonly unitIds: readonly string[];
      /** One of the units, or a new one beside the first of them. */
      readonly successor: { readonly unitId: string } | { readonly name: string };
      /** Who leads the successor from the first moment; else its principal stays, or the vacancy falls upwards. */
      readonly principalPersonId?: string | undefined;
    };

export type ChangeKind = OrganisationChange['kind'];
export const changeStatuses = ['proposed', 'approved', 'refused', 'entered'] as const;
export type ChangeStatus = (typeof changeStatuses)[number];
