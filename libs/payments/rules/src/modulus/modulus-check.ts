import type { ModulusTables, WeightRow } from './modulus-tables';

/** Whether the bank that a sort code belongs to could have given out this number. It says nothing about whose account it is, or whether there is one. */
export type ModulusAnswer = 'fits' | 'does-not-fit' | 'not-checkable';

/** Places of the digits as the industry names them: u v w x y z of the sort code, a to h of the account number. */
const [A, B, C, G, H] = [6, 7, 8, 12, 13];

const EXCEPTION_2 = [0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1];
const EXCEPTION_2_WITH_9 = [0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1];
const SORT_CODE_OF_8 = '090126';
const SORT_CODE_OF_9 = '309634';
const MORE_FOR_1 = 27;

/** Pairs of lines of which either is enough. */
const eitherIsEnough: readonly (readonly [number, number])[] = [[2, 9], [10, 11], [12, 13]];

/** After the industry's specification of how account numbers are validated, with all fourteen of its exceptions. */
export function modulusCheck(sortCode: string, accountNumber: string, tables: ModulusTables): ModulusAnswer {
  const [first, second] = tables.rows.filter(({ from, to }) => from <= sortCode && sortCode <= to);
  if (!first || isForeignCurrency(first, accountNumber)) return 'not-checkable';
  const weigh = (row: WeightRow, number = accountNumber) => rowFits(row, sortCode, number, tables);
  return fits(first, second, accountNumber, weigh) ? 'fits' : 'does-not-fit';
}

function fits(first: WeightRow, second: WeightRow | undefined, accountNumber: string, weigh: (row: WeightRow, number?: string) => boolean): boolean {
  if (!second) return weigh(first) || (first.exception === 14 && /[019]$/.test(accountNumber) && weigh(first, `0${accountNumber.slice(0, -1)}`));
  if (eitherIsEnough.some(([one, other]) => first.exception === one && second.exception === other)) return weigh(first) || weigh(second);
  if (second.exception === 3 && /^..[69]/.test(accountNumber)) return weigh(first);
  return weigh(first) && weigh(second);
}

/** Exception 6: accounts in other currencies follow no rule. */
function isForeignCurrency({ exception }: WeightRow, accountNumber: string): boolean {
  return exception === 6 && /^[4-8]/.test(accountNumber) && accountNumber[6] === accountNumber[7];
}

function rowFits(row: WeightRow, sortCode: string, accountNumber: string, { substitutes }: ModulusTables): boolean {
  const { method, exception } = row;
  const weighedAs = exception === 8 ? SORT_CODE_OF_8 : exception === 9 ? SORT_CODE_OF_9 : exception === 5 ? (substitutes.get(sortCode) ?? sortCode) : sortCode;
  const digits = [...weighedAs, ...accountNumber].map(Number);
  const products = digits.map((digit, place) => digit * (weightsFor(row, digits)[place] ?? 0));
  const total = products.reduce((sum, product) => sum + (method === 'DBLAL' ? digitSum(product) : product), exception === 1 ? MORE_FOR_1 : 0);
  const remainder = total % (method === 'MOD11' ? 11 : 10);
  const [g = 0, h = 0] = [digits[G], digits[H]];
  if (exception === 4) return remainder === g * 10 + h;
  if (exception === 5) return method === 'MOD11' ? checkDigit(remainder, 11) === g : checkDigit(remainder, 10) === h;
  return remainder === 0;
}

function weightsFor({ weights, exception }: WeightRow, digits: readonly number[]): readonly number[] {
  const [a, b, g] = [digits[A], digits[B], digits[G]];
  if (exception === 2 && a !== 0) return g === 9 ? EXCEPTION_2_WITH_9 : EXCEPTION_2;
  const withoutFront = (exception === 7 && g === 9) || (exception === 10 && g === 9 && b === 9 && (a === 0 || a === 9));
  return withoutFront ? weights.map((weight, place) => (place < C ? 0 : weight)) : weights;
}

/** Null where no digit could stand. */
function checkDigit(remainder: number, modulus: 10 | 11): number | null {
  if (remainder === 0) return 0;
  return modulus === 11 && remainder === 1 ? null : modulus - remainder;
}

const digitSum = (product: number) => [...String(Math.abs(product))].reduce((sum, digit) => sum + Number(digit), 0);
