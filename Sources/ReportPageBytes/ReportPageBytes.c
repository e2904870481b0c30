// What the page of a report looks like and does, embedded by the compiler.
#pragma clang diagnostic ignored "-Wc23-extensions"
#include "ReportPageBytes.h"

static const uint8_t style[] = {
#embed "report.css"
};
static const uint8_t script[] = {
#embed "report.js"
};
static const uint8_t coverage_style[] = {
#embed "coverage.css"
};
static const uint8_t coverage_script[] = {
#embed "coverage.js"
};

PadananReportPageFile padanan_report_style(void) { return (PadananReportPageFile){style, sizeof style}; }
PadananReportPageFile padanan_report_script(void) { return (PadananReportPageFile){script, sizeof script}; }
PadananReportPageFile padanan_coverage_style(void) {
  return (PadananReportPageFile){coverage_style, sizeof coverage_style};
}
PadananReportPageFile padanan_coverage_script(void) {
  return (PadananReportPageFile){coverage_script, sizeof coverage_script};
}
