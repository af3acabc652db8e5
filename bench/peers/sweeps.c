/*
 * The necessity sweep of src/algorithms as a C program: the same algorithm, with the same blocks of 512
 * columns. A graph without groups gives the plain dependents. Bench, not part of the server.
 *
 *   gcc -O3 -march=native -o sweeps bench/peers/sweeps.c
 *   ./sweeps FILE [RUNS]
 *
 * FILE is little endian, uint32 but for the last array: n positions, m hard edges, g groups, s group
 * members, c strong components, k classes of weights; then one after another
 *   hard offsets [n + 1]       hard targets [m]       position to the positions of its hard prerequisites
 *   group offsets [n + 1]      group ids [g]          position to its groups
 *   member offsets [g + 1]     member positions [s]   group to the positions of its members
 *   component offsets [c + 1]                         strong components as runs of positions
 *   classes [n]                                       class of weight per position
 *   weights of the classes [k], float64
 * A component lies on greater positions than those that it leads to.
 *
 * Every position is a candidate. Prints JSON: the milliseconds of each sweep alone, by the clock and of the
 * processor, the sum of all counts, their FNV-1a hash (position by position, each as one 32-bit unit), and
 * the sum of all weights.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROW_BYTES 64
#define COLUMNS (ROW_BYTES * 8)
#define LEVELS 32

typedef uint64_t row_t __attribute__((vector_size(ROW_BYTES)));

/* One bit-sliced counter per column: level l holds binary digit l, and a row of that worth that waits. */
typedef struct {
  row_t digit;
  row_t waiting;
} level_t;

static uint32_t n, m, g, s, c, k;
static uint32_t *hard_offsets, *hard_targets, *group_offsets, *group_ids;
static uint32_t *member_offsets, *member_targets, *component_offsets, *classes;
static double *values;
static row_t *rows;
static uint8_t *occupied;
static level_t *levels;
static uint32_t *added;
static uint32_t *component_of;
static uint32_t *counts;
static double *weights;

static inline int is_any(row_t row) {
  uint64_t any = 0;
  for (int word = 0; word < ROW_BYTES / 8; word++) any |= row[word];
  return any != 0;
}

static void fail(const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

static void *allocate(size_t bytes) {
  void *memory = aligned_alloc(64, (bytes + 64) / 64 * 64);
  if (!memory) fail("out of memory");
  return memory;
}

static void *read_array(FILE *file, size_t count, size_t size) {
  void *array = allocate(count * size);
  if (fread(array, size, count, file) != count) fail("the file is too short");
  return array;
}

/* Adds what the prerequisites of a position imply; whether that is anything new. */
static inline int grow(uint32_t position) {
  row_t before = {0};
  if (occupied[position]) before = rows[position];
  row_t row = before;
  for (uint32_t edge = hard_offsets[position]; edge < hard_offsets[position + 1]; edge++) {
    uint32_t prerequisite = hard_targets[edge];
    if (occupied[prerequisite]) row |= rows[prerequisite];
  }
  for (uint32_t entry = group_offsets[position]; entry < group_offsets[position + 1]; entry++) {
    uint32_t group = group_ids[entry];
    row_t shared = ~(row_t){0};
    for (uint32_t at = member_offsets[group]; at < member_offsets[group + 1]; at++) {
      uint32_t member = member_targets[at];
      if (!occupied[member]) {
        shared = (row_t){0};
        break;
      }
      shared &= rows[member];
    }
    row |= shared;
  }
  if (!is_any(row ^ before)) return 0;
  rows[position] = row;
  occupied[position] = 1;
  return 1;
}

static inline void add(row_t carry, uint32_t class) {
  level_t *level = levels + (size_t)class * LEVELS;
  uint32_t number = added[class]++;
  for (; number & 1; number >>= 1, level++) {
    row_t half = level->digit ^ level->waiting;
    row_t over = (level->digit & level->waiting) | (half & carry);
    level->digit = half ^ carry;
    carry = over;
  }
  level->waiting = carry;
}

/* Reads the counters of a class and empties them. */
static void collect(uint32_t class, const uint32_t *columns, uint32_t count) {
  level_t *level = levels + (size_t)class * LEVELS;
  static uint32_t found[COLUMNS];
  memset(found, 0, sizeof found);
  row_t carry = {0};
  int height = 0;
  for (; added[class] >> height; height++, level++) {
    row_t waiting = added[class] >> height & 1 ? level->waiting : (row_t){0};
    row_t half = level->digit ^ waiting;
    row_t over = (level->digit & waiting) | (half & carry);
    row_t digit = half ^ carry;
    carry = over;
    uint64_t words[ROW_BYTES / 8];
    memcpy(words, &digit, sizeof words);
    for (uint32_t column = 0; column < COLUMNS; column++) {
      found[column] += (uint32_t)(words[column >> 6] >> (column & 63) & 1) << height;
    }
    level->digit = (row_t){0};
  }
  uint64_t words[ROW_BYTES / 8];
  memcpy(words, &carry, sizeof words);
  for (uint32_t column = 0; column < count; column++) {
    uint32_t all = found[column] + ((uint32_t)(words[column >> 6] >> (column & 63) & 1) << height);
    counts[columns[column]] += all;
    weights[columns[column]] += values[class] * all;
  }
  added[class] = 0;
}

static void run_block(const uint32_t *columns, uint32_t count) {
  uint32_t first = component_of[columns[0]];
  memset(occupied, 0, component_offsets[first]);
  uint32_t next = 0;
  for (uint32_t component = first; component < c; component++) {
    uint32_t start = component_offsets[component];
    uint32_t end = component_offsets[component + 1];
    uint32_t seed = next;
    for (uint32_t position = start; position < end; position++) {
      occupied[position] = 0;
      if (next >= count || columns[next] != position) continue;
      uint64_t words[ROW_BYTES / 8] = {0};
      words[next >> 6] = (uint64_t)1 << (next & 63);
      memcpy(&rows[position], words, sizeof words);
      occupied[position] = 1;
      next++;
    }
    int has_grown;
    do {
      has_grown = 0;
      for (uint32_t position = start; position < end; position++) has_grown |= grow(position);
    } while (has_grown && end - start > 1);
    for (uint32_t position = start; position < end; position++) {
      if (!occupied[position]) continue;
      row_t row = rows[position];
      if (seed < next && columns[seed] == position) {
        uint64_t words[ROW_BYTES / 8];
        memcpy(words, &row, sizeof words);
        words[seed >> 6] &= ~((uint64_t)1 << (seed & 63));
        memcpy(&row, words, sizeof words);
        seed++;
      }
      add(row, classes[position]);
    }
  }
  for (uint32_t class = 0; class < k; class++) collect(class, columns, count);
}

static void sweep(const uint32_t *columns, uint32_t count) {
  memset(counts, 0, (size_t)n * sizeof *counts);
  memset(weights, 0, (size_t)n * sizeof *weights);
  for (uint32_t start = 0; start < count; start += COLUMNS) {
    run_block(columns + start, count - start < COLUMNS ? count - start : COLUMNS);
  }
}

static double now(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static void read_graph(const char *name) {
  FILE *file = fopen(name, "rb");
  if (!file) fail("the file cannot be read");
  uint32_t sizes[6];
  if (fread(sizes, sizeof *sizes, 6, file) != 6) fail("the file is too short");
  n = sizes[0], m = sizes[1], g = sizes[2], s = sizes[3], c = sizes[4], k = sizes[5];
  hard_offsets = read_array(file, (size_t)n + 1, 4);
  hard_targets = read_array(file, m, 4);
  group_offsets = read_array(file, (size_t)n + 1, 4);
  group_ids = read_array(file, g, 4);
  member_offsets = read_array(file, (size_t)g + 1, 4);
  member_targets = read_array(file, s, 4);
  component_offsets = read_array(file, (size_t)c + 1, 4);
  classes = read_array(file, n, 4);
  values = read_array(file, k, 8);
  fclose(file);
}

int main(int argc, char **argv) {
  if (argc < 2) fail("usage: sweeps FILE [RUNS]");
  int runs = argc > 2 ? atoi(argv[2]) : 1;
  read_graph(argv[1]);
  rows = allocate((size_t)n * sizeof *rows);
  occupied = allocate(n);
  levels = allocate((size_t)k * LEVELS * sizeof *levels);
  memset(levels, 0, (size_t)k * LEVELS * sizeof *levels);
  added = allocate(k * sizeof *added);
  memset(added, 0, k * sizeof *added);
  counts = allocate((size_t)n * sizeof *counts);
  weights = allocate((size_t)n * sizeof *weights);
  component_of = allocate((size_t)n * sizeof *component_of);
  for (uint32_t component = 0; component < c; component++) {
    for (uint32_t at = component_offsets[component]; at < component_offsets[component + 1]; at++) {
      component_of[at] = component;
    }
  }
  /* Nobody waits for a position that is nobody's prerequisite: it needs no column. */
  uint8_t *is_wanted = allocate(n);
  memset(is_wanted, 0, n);
  for (uint32_t edge = 0; edge < m; edge++) is_wanted[hard_targets[edge]] = 1;
  for (uint32_t at = 0; at < s; at++) is_wanted[member_targets[at]] = 1;
  uint32_t *columns = allocate((size_t)n * sizeof *columns);
  uint32_t count = 0;
  for (uint32_t position = 0; position < n; position++) {
    if (is_wanted[position]) columns[count++] = position;
  }

  double *spent = allocate((size_t)runs * sizeof *spent);
  printf("{\"milliseconds\":[");
  for (int run = 0; run < runs; run++) {
    double begun = now(CLOCK_MONOTONIC);
    double processor = now(CLOCK_PROCESS_CPUTIME_ID);
    sweep(columns, count);
    spent[run] = now(CLOCK_PROCESS_CPUTIME_ID) - processor;
    printf("%s%.3f", run ? "," : "", now(CLOCK_MONOTONIC) - begun);
  }
  printf("],\"processorMilliseconds\":[");
  for (int run = 0; run < runs; run++) printf("%s%.3f", run ? "," : "", spent[run]);
  uint64_t total = 0;
  uint32_t hash = 2166136261u;
  double weight = 0;
  for (uint32_t position = 0; position < n; position++) {
    total += counts[position];
    hash = (hash ^ counts[position]) * 16777619u;
    weight += weights[position];
  }
  printf("],\"count\":%llu,\"hash\":%u,\"weight\":%.17g}\n", (unsigned long long)total, hash, weight);
  return 0;
}
