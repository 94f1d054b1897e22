import { importStates, sheetFields, type ImportState, type KnownHow, type MemberKind, type SheetField } from '@alongside/members/rules';
import type { Instant } from '@alongside/kernel';
import { Can, Holds } from '@alongside/platform/auth';
import { InstantScalar, wireEnum } from '@alongside/platform/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { MemberKindEnum } from './member.type';
import { KnownHowEnum } from './put-right.type';

export const SheetFieldEnum = wireEnum('SheetField', sheetFields);
export const ImportStateEnum = wireEnum('ImportState', importStates);

@ObjectType('SheetColumn')
@Holds('person')
@Can('members.coordinate')
export class SheetColumnType {
  @Field(() => Int) column: number;
  @Field(() => String, { description: 'A, B … AA, as the spreadsheet program names it.' }) letter: string;
  @Field(() => String) head: string;
  @Field(() => [String], { description: 'The first few things written there.' }) samples: string[];
  @Field(() => SheetFieldEnum, { nullable: true, description: 'What it is about; null when it is not taken.' }) field: SheetField | null;
}

@ObjectType('RowProblem', { description: 'Why a row cannot be taken, and where to look.' })
@Holds('person')
@Can('members.coordinate')
export class RowProblemType {
  @Field(() => Int) row: number;
  @Field(() => String, { nullable: true }) column: string | null;
  @Field(() => SheetFieldEnum, { nullable: true }) field: SheetField | null;
  @Field(() => String) typed: string;
  @Field(() => String, { description: 'A refusal code; its words say what to do.' }) code: string;
  @Field(() => String, { description: 'The values in those words, as JSON.' }) params: string;
}

@ObjectType('KindRead', { description: 'How the words of a sheet about who somebody is were read.' })
@Can('members.coordinate')
export class KindReadType {
  @Field(() => String) words: string;
  @Field(() => MemberKindEnum) kind: MemberKind;
  @Field(() => Int) rows: number;
}

@ObjectType('OwnWordDifference', { description: 'The sheet says something else than somebody said themself. What they said stands on their page.' })
@Holds('person')
@Can('members.coordinate')
export class OwnWordDifferenceType {
  @Field(() => Int) row: number;
  @Field(() => ID) memberId: string;
  @Field(() => String) knownAs: string;
  @Field(() => SheetFieldEnum) field: SheetField;
  @Field(() => String) sheetSays: string;
  @Field(() => KnownHowEnum, { nullable: true, description: 'How they know, where the sheet’s word is taken; null: the person’s own word stays.' }) takenBecause: KnownHow | null;
}

@ObjectType('SpellingSuggestion', { description: 'A row that may be somebody we know under another spelling. Only ever a question.' })
@Can('members.coordinate')
export class SpellingSuggestionType {
  @Field(() => Int) row: number;
  @Field(() => String) name: string;
  @Field(() => ID) memberId: string;
  @Field(() => String) knownAs: string;
}

@ObjectType('WorkProgress', { description: 'How far long work is.' })
@Can('inherit')
export class WorkProgressType {
  @Field(() => Int) done: number;
  @Field(() => Int) total: number;
}

@ObjectType('MemberImport')
@Holds('person')
@Can('members.coordinate')
export class MemberImportType {
  @Field(() => ID) id: string;
  @Field(() => String) fileName: string;
  @Field(() => InstantScalar) startedAt: Instant;
  @Field(() => ImportStateEnum) state: ImportState;
  @Field(() => MemberKindEnum, { nullable: true }) kindForAll: MemberKind | null;
  @Field(() => [SheetColumnType]) columns: SheetColumnType[];
  @Field(() => [[String]], { description: 'The first rows as they stand in the file.' }) firstRows: string[][];
  @Field(() => Int) rowCount: number;
  @Field(() => Int, { description: 'New people; before the import is done, how many there would be.' }) newCount: number;
  @Field(() => Int, { description: 'People we know whose answers change; before it is done, how many rows are about people we know.' }) knownCount: number;
  @Field(() => Int) changedCount: number;
  @Field(() => Int) sameCount: number;
  @Field(() => [Int]) leaveOut: readonly number[];
  @Field(() => Boolean, { description: 'Whoever brought it said that they are grown up.' }) grownUps: boolean;
  @Field(() => Int, { description: 'New parents and carers of whom it does not say whether they are grown up.' }) agesOpen: number;
  @Field(() => Int, { description: 'Rows that name somebody who looks after a child.' }) guardiansNamed: number;
  @Field(() => Int, { description: 'How many rows have something to put right.' }) badRowCount: number;
  @Field(() => [RowProblemType], { description: 'In the order of the sheet, the first 500.' }) problems: RowProblemType[];
  @Field(() => [KindReadType], { description: 'Each different text once; none when one kind was said for all.' }) kindsRead: KindReadType[];
  @Field(() => [OwnWordDifferenceType], { description: 'In the order of the sheet, the first 500.' }) differences: OwnWordDifferenceType[];
  @Field(() => [SpellingSuggestionType]) suggestions: SpellingSuggestionType[];
  @Field(() => String, { nullable: true }) whyNotApply: string | null;
  @Field(() => String, { nullable: true, description: 'Why the last try took nobody: a refusal code.' }) problem: string | null;
  @Field(() => WorkProgressType, { nullable: true, description: 'While the rows are taken; null before the first look.' }) progress: WorkProgressType | null;
}

@InputType('ColumnChoice')
export class ColumnChoiceInput {
  @Field(() => SheetFieldEnum) field: SheetField;
  @Field(() => Int) column: number;
}
