#ifndef PADANAN_REPORT_PAGE_BYTES_H
#define PADANAN_REPORT_PAGE_BYTES_H

#include <stddef.h>
#include <stdint.h>

/// A file of this folder inside the binary.
typedef struct {
  const uint8_t *bytes;
  size_t size;
} PadananReportPageFile;

PadananReportPageFile padanan_report_style(void);
PadananReportPageFile padanan_report_script(void);
/// What the page of coverage has beyond the report's style, and its own script.
PadananReportPageFile padanan_coverage_style(void);
PadananReportPageFile padanan_coverage_script(void);

#endif
