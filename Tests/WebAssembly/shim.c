/* What Embedded Swift asks of its host, for a module without imports: memory, and a 128-bit product. */
#include <stddef.h>
#include <stdint.h>

void *memcpy(void *to, const void *from, size_t n) {
  char *t = to; const char *f = from;
  while (n--) *t++ = *f++;
  return to;
}
void *memmove(void *to, const void *from, size_t n) {
  char *t = to; const char *f = from;
  if (t < f) while (n--) *t++ = *f++;
  else while (n--) t[n] = f[n];
  return to;
}
void *memset(void *to, int c, size_t n) {
  char *t = to;
  while (n--) *t++ = (char)c;
  return to;
}
int memcmp(const void *a, const void *b, size_t n) {
  const unsigned char *x = a, *y = b;
  for (; n--; x++, y++) if (*x != *y) return *x - *y;
  return 0;
}
/* A heap that only grows, with one free list for each power of two. */
extern unsigned char __heap_base;
static uintptr_t top;
static void *lists[32];
static int kind(size_t n) { int k = 4; while (((size_t)1 << k) < n + 16) k++; return k; }
int posix_memalign(void **out, size_t align, size_t n) {
  int k = kind(n + align);
  char *block = lists[k];
  if (block) lists[k] = *(void **)block;
  else {
    if (!top) top = ((uintptr_t)&__heap_base + 63) & ~(uintptr_t)63;
    block = (char *)top;
    top += (size_t)1 << k;
    size_t have = (size_t)__builtin_wasm_memory_size(0) << 16;
    if (top > have && __builtin_wasm_memory_grow(0, ((top - have) >> 16) + 1) == (size_t)-1) return 12;
  }
  uintptr_t at = ((uintptr_t)block + 16 + align - 1) & ~(uintptr_t)(align - 1);
  ((void **)at)[-1] = block;
  ((int *)at)[-2] = k;
  *out = (void *)at;
  return 0;
}
void free(void *p) {
  if (!p) return;
  char *block = ((void **)p)[-1];
  int k = ((int *)p)[-2];
  *(void **)block = lists[k];
  lists[k] = block;
}
typedef struct { uint64_t low, high; } pair;
void __multi3(pair *out, uint64_t al, uint64_t ah, uint64_t bl, uint64_t bh) {
  uint64_t a0 = al & 0xffffffff, a1 = al >> 32, b0 = bl & 0xffffffff, b1 = bl >> 32;
  uint64_t p = a0 * b0, q = a1 * b0 + (p >> 32), r = a0 * b1 + (q & 0xffffffff);
  out->low = (r << 32) | (p & 0xffffffff);
  out->high = a1 * b1 + (q >> 32) + (r >> 32) + al * bh + ah * bl;
}
static void divide(uint64_t nh, uint64_t nl, uint64_t dh, uint64_t dl, pair *q, pair *rem) {
  uint64_t rh = 0, rl = 0, qh = 0, ql = 0;
  for (int i = 127; i >= 0; i--) {
    rh = (rh << 1) | (rl >> 63);
    rl = (rl << 1) | ((i >= 64 ? nh >> (i - 64) : nl >> i) & 1);
    if (rh > dh || (rh == dh && rl >= dl)) {
      uint64_t borrow = rl < dl;
      rl -= dl;
      rh -= dh + borrow;
      if (i >= 64) qh |= (uint64_t)1 << (i - 64); else ql |= (uint64_t)1 << i;
    }
  }
  q->low = ql; q->high = qh; rem->low = rl; rem->high = rh;
}
void __udivti3(pair *out, uint64_t nl, uint64_t nh, uint64_t dl, uint64_t dh) { pair r; divide(nh, nl, dh, dl, out, &r); }
void __umodti3(pair *out, uint64_t nl, uint64_t nh, uint64_t dl, uint64_t dh) { pair q; divide(nh, nl, dh, dl, &q, out); }
