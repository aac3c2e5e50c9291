#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

/* A file without a place on any disk; -1 where the system has none. (Not every C library declares memfd_create.) */
static inline int memory_file(void) { return (int)syscall(SYS_memfd_create, "workbook", 1u /* closed on exec */); }
