import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#domain';
import { UnitOfWork } from '#platform';
import { burdenSql } from './burden.sql.js';

/** What units are asked for: problems to answer, forms to fill, files to add, messages to read. */
export interface BurdenCounts {
  readonly questions: number;
  readonly forms: number;
  readonly files: number;
  readonly messages: number;
}

/** What a bulletin asks of the units it names (N11). */
export interface Burden {
  readonly units: number;
  /** What its rules ask for at the least, known before it is issued. */
  readonly estimated: BurdenCounts;
  /** What units gave so far; null as long as it is not issued. */
  readonly actual: BurdenCounts | null;
  /** The units it asks most of. */
  readonly most: readonly {
    readonly id: string;
    readonly pathText: string;
    readonly estimated: BurdenCounts;
    readonly actual: BurdenCounts | null;
  }[];
  /** Files of effect that units gave in the last ninety days for the same item, to be used again. */
  readonly given: readonly {
    readonly unit: string;
    readonly itemNo: string;
    readonly title: string;
    readonly givenOn: LocalDate;
    readonly caseId: string;
    readonly number: string;
  }[];
}

@Injectable()
export class BurdenQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What a bulletin asks of its units, estimated and actual. The caller's right to the bulletin is asked before. */
  ofBulletin(bulletinId: string): Promise<Burden> {
    return this.unitOfWork.read(async (reader) => {
      const [burden] = await reader.query<Burden>(burdenSql, [bulletinId]);
      if (!burden) throw new Error('Counting gives one row.');
      return burden;
    });
  }
}
