/**
 * The sweep of plain-sweep.ts in AssemblyScript, for WebAssembly with SIMD. A row has 512 bits, four
 * vectors. wasm-sweep.ts puts the arrays into the memory and sets where each of them begins.
 */

const ROW_SHIFT: usize = 6;
const ROW_BYTES: usize = 1 << ROW_SHIFT;
/** A row of binary digits, then a row of the same worth that waits for another one. */
const LEVEL_BYTES: usize = 2 * ROW_BYTES;
const NO_CLASS: u32 = 255;

// The graph; see SweepGraph. Numbers are u32.
export let componentCount: u32 = 0;
export let componentOffsets: usize = 0;
export let hardOffsets: usize = 0;
export let hardTargets: usize = 0;
export let groupsOffsets: usize = 0;
export let groupsTargets: usize = 0;
export let memberOffsets: usize = 0;
export let memberTargets: usize = 0;
/** Per position a byte: 1 = its row holds a bit. A row without the mark may hold anything. */
export let isOccupied: usize = 0;
export let rows: usize = 0;
/** One row. */
export let shared: usize = 0;

// What the rows count; see RowValues.
/** Per position a byte. */
export let classOf: usize = 0;
/** Per position an f64, for those without a class. */
export let numbers: usize = 0;
export let worths: usize = 0;
/** Per class how many rows were added. */
export let addedRows: usize = 0;
/** Per class one level for each binary digit of its counters. */
export let levels: usize = 0;
export let levelsPerClass: usize = 0;

/** Positions of the columns, ascending. */
export let columns: usize = 0;
/** Per column an f64: what those without a class count. */
export let restNumbers: usize = 0;
export let restWorths: usize = 0;
/** Per column a u32: what `takeCounts` found. */
export let counts: usize = 0;

/** Finds the rows from the component of the first column on, and adds them to the counters. */
export function sweep(columnCount: u32, firstComponent: u32): void {
  const columnsEnd = columns + ((columnCount as usize) << 2);
  let column = columns;
  let end = u32At(componentOffsets, firstComponent);
  memory.fill(isOccupied, 0, u32At(componentOffsets, componentCount) as usize);
  for (let component = firstComponent; component < componentCount; component++) {
    const start = end;
    end = u32At(componentOffsets, component + 1);
    const columnsStart = column;
    column = seed(column, columnsEnd, end);
    // A lone question is done after one pass: what it needs by way of itself, it has already.
    while (growRun(start, end) && end - start > 1);
    countRun(start, end, columnsStart, column);
  }
}

function u32At(array: usize, index: u32): u32 {
  return load<u32>(array + ((index as usize) << 2));
}

/** Sets the bits of the columns below a position; where the columns go on. */
function seed(start: usize, columnsEnd: usize, end: u32): usize {
  let column = start;
  for (; column < columnsEnd && load<u32>(column) < end; column += 4) {
    const position = load<u32>(column) as usize;
    const row = rows + (position << ROW_SHIFT);
    if (load<u8>(isOccupied + position) === 0) memory.fill(row, 0, ROW_BYTES);
    store<u8>(isOccupied + position, 1);
    turnBit(row, column);
  }
  return column;
}

/** Turns the bit of a column, which is given by its place in the list. */
function turnBit(row: usize, column: usize): void {
  const index = (column - columns) >> 2;
  const byte = row + (index >> 3);
  store<u8>(byte, load<u8>(byte) ^ (1 << ((index & 7) as u8)));
}

function growRun(start: u32, end: u32): bool {
  let hasGrown = false;
  for (let position = start; position < end; position++) {
    if (grow(position)) hasGrown = true;
  }
  return hasGrown;
}

/** Adds what the prerequisites of a question now imply; false when that is nothing new. */
function grow(position: u32): bool {
  const row = rows + ((position as usize) << ROW_SHIFT);
  let first = i64x2.splat(0);
  let second = first;
  let third = first;
  let fourth = first;
  const wasOccupied = load<u8>(isOccupied + (position as usize)) !== 0;
  if (wasOccupied) {
    first = v128.load(row);
    second = v128.load(row, 16);
    third = v128.load(row, 32);
    fourth = v128.load(row, 48);
  }
  const edgesEnd = u32At(hardOffsets, position + 1);
  for (let edge = u32At(hardOffsets, position); edge < edgesEnd; edge++) {
    const prerequisite = u32At(hardTargets, edge) as usize;
    if (load<u8>(isOccupied + prerequisite) === 0) continue;
    const from = rows + (prerequisite << ROW_SHIFT);
    first = v128.or(first, v128.load(from));
    second = v128.or(second, v128.load(from, 16));
    third = v128.or(third, v128.load(from, 32));
    fourth = v128.or(fourth, v128.load(from, 48));
  }
  const groupsEnd = u32At(groupsOffsets, position + 1);
  for (let entry = u32At(groupsOffsets, position); entry < groupsEnd; entry++) {
    if (!share(u32At(groupsTargets, entry))) continue;
    first = v128.or(first, v128.load(shared));
    second = v128.or(second, v128.load(shared, 16));
    third = v128.or(third, v128.load(shared, 32));
    fourth = v128.or(fourth, v128.load(shared, 48));
  }
  if (!v128.any_true(v128.or(v128.or(first, second), v128.or(third, fourth)))) return false;
  if (wasOccupied && isRow(row, first, second, third, fourth)) return false;
  v128.store(row, first);
  v128.store(row, second, 16);
  v128.store(row, third, 32);
  v128.store(row, fourth, 48);
  store<u8>(isOccupied + (position as usize), 1);
  return true;
}

/** Finds what all members of a group share; false when one of them holds no bit. */
function share(group: u32): bool {
  let first = i64x2.splat(-1);
  let second = first;
  let third = first;
  let fourth = first;
  const end = u32At(memberOffsets, group + 1);
  for (let entry = u32At(memberOffsets, group); entry < end; entry++) {
    const member = u32At(memberTargets, entry) as usize;
    if (load<u8>(isOccupied + member) === 0) return false;
    const from = rows + (member << ROW_SHIFT);
    first = v128.and(first, v128.load(from));
    second = v128.and(second, v128.load(from, 16));
    third = v128.and(third, v128.load(from, 32));
    fourth = v128.and(fourth, v128.load(from, 48));
  }
  v128.store(shared, first);
  v128.store(shared, second, 16);
  v128.store(shared, third, 32);
  v128.store(shared, fourth, 48);
  return true;
}

function isRow(row: usize, first: v128, second: v128, third: v128, fourth: v128): bool {
  const left = v128.or(v128.xor(first, v128.load(row)), v128.xor(second, v128.load(row, 16)));
  const right = v128.or(v128.xor(third, v128.load(row, 32)), v128.xor(fourth, v128.load(row, 48)));
  return !v128.any_true(v128.or(left, right));
}

/** Counts the rows of a component, whose columns are listed; no question is in its own set. */
function countRun(start: u32, end: u32, columnsStart: usize, columnsEnd: usize): void {
  let column = columnsStart;
  for (let position = start; position < end; position++) {
    if (load<u8>(isOccupied + (position as usize)) === 0) continue;
    const row = rows + ((position as usize) << ROW_SHIFT);
    const own = column;
    for (; column < columnsEnd && load<u32>(column) === position; column += 4) turnBit(row, column);
    countRow(row, position);
    for (let back = own; back < column; back += 4) turnBit(row, back);
  }
}

function countRow(row: usize, position: u32): void {
  const which = load<u8>(classOf + (position as usize)) as u32;
  if (which === NO_CLASS) addRest(row, (position as usize) << 3);
  else addToClass(row, which);
}

/**
 * Adds a row to the counters of a class, of which each level holds one binary digit for all columns. At
 * every level one row waits for another of the same worth: a row costs one full adder on average. The
 * carry-save adders of Warren, "Hacker's Delight" (second edition, 2012), section 5-1.
 */
function addToClass(row: usize, which: u32): void {
  const added = addedRows + ((which as usize) << 2);
  let number = load<u32>(added);
  store<u32>(added, number + 1);
  let level = levels + (which as usize) * levelsPerClass * LEVEL_BYTES;
  let first = v128.load(row);
  let second = v128.load(row, 16);
  let third = v128.load(row, 32);
  let fourth = v128.load(row, 48);
  for (; (number & 1) !== 0; number >>= 1) {
    first = addAtLevel(level, first);
    second = addAtLevel(level + 16, second);
    third = addAtLevel(level + 32, third);
    fourth = addAtLevel(level + 48, fourth);
    level += LEVEL_BYTES;
  }
  v128.store(level, first, ROW_BYTES);
  v128.store(level, second, ROW_BYTES + 16);
  v128.store(level, third, ROW_BYTES + 32);
  v128.store(level, fourth, ROW_BYTES + 48);
}

/** Adds what waits and what comes to the digits; what carries over to the next level. */
function addAtLevel(level: usize, coming: v128): v128 {
  const digits = v128.load(level);
  const waiting = v128.load(level, ROW_BYTES);
  const half = v128.xor(digits, waiting);
  v128.store(level, v128.xor(half, coming));
  return v128.or(v128.and(digits, waiting), v128.and(half, coming));
}

/** Adds what a position without a class counts to each of its columns. */
function addRest(row: usize, place: usize): void {
  const number = load<f64>(numbers + place);
  const worth = load<f64>(worths + place);
  for (let byte: usize = 0; byte < ROW_BYTES; byte += 8) {
    let bits = load<u64>(row + byte);
    for (; bits !== 0; bits &= bits - 1) {
      const column = ((byte << 3) + (ctz<u64>(bits) as usize)) << 3;
      store<f64>(restNumbers + column, load<f64>(restNumbers + column) + number);
      store<f64>(restWorths + column, load<f64>(restWorths + column) + worth);
    }
  }
}

/** Writes to `counts` how many rows of a class held each column, and empties its counters. */
export function takeCounts(which: u32): void {
  const added = addedRows + ((which as usize) << 2);
  const number = load<u32>(added);
  store<u32>(added, 0);
  memory.fill(counts, 0, ROW_BYTES << 5);
  const none = i64x2.splat(0);
  const start = levels + (which as usize) * levelsPerClass * LEVEL_BYTES;
  for (let byte: usize = 0; byte < ROW_BYTES; byte += 16) {
    let carry = none;
    let level = start + byte;
    for (let digit: u32 = 0; number >> digit !== 0; digit++) {
      if (((number >> digit) & 1) === 0) v128.store(level, none, ROW_BYTES);
      carry = addAtLevel(level, carry);
      spread(level, counts + (byte << 5), digit);
      v128.store(level, none);
      level += LEVEL_BYTES;
    }
  }
}

/** Adds 2 to the power of `digit` to the counts of those of 128 columns whose bit is set. */
function spread(bits: usize, start: usize, digit: i32): void {
  const none = i32x4.splat(0);
  let count = start;
  for (let byte: usize = 0; byte < 16; byte += 4) {
    const word = v128.load32_splat(bits + byte);
    let lanes = i32x4(1, 2, 4, 8);
    for (let lane = 0; lane < 32; lane += 4) {
      const isSet = i32x4.shr_u(i32x4.ne(v128.and(word, lanes), none), 31);
      v128.store(count, i32x4.add(v128.load(count), i32x4.shl(isSet, digit)));
      lanes = i32x4.shl(lanes, 4);
      count += 16;
    }
  }
}
