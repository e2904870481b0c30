#ifndef PADANAN_BUNDLED_DATA_BYTES_H
#define PADANAN_BUNDLED_DATA_BYTES_H

#include <stddef.h>
#include <stdint.h>

/// A file of the repository inside the binary.
typedef struct {
  const char *path;
  const uint8_t *bytes;
  size_t size;
} PadananBundledFile;

const PadananBundledFile *padanan_lexicon_files(void);
size_t padanan_lexicon_file_count(void);
const PadananBundledFile *padanan_glossary_files(void);
size_t padanan_glossary_file_count(void);

#endif
