#ifndef PADANAN_INTERLINEAR_PAGE_BYTES_H
#define PADANAN_INTERLINEAR_PAGE_BYTES_H

#include <stddef.h>
#include <stdint.h>

/// A file of this folder inside the binary.
typedef struct {
  const uint8_t *bytes;
  size_t size;
} PadananInterlinearPageFile;

PadananInterlinearPageFile padanan_interlinear_style(void);
PadananInterlinearPageFile padanan_interlinear_script(void);

#endif
