# The engine for any x86-64 processor, and beside it for those with AVX2 (x86-64-v3) and AVX-512 (v4). The C library takes
# the best one that the processor has, from glibc-hwcaps beside the first: a whole library each, so that no process ever
# has two instruction sets in its arithmetic. What the programs hand over is laid out alike (EIGEN_MAX_ALIGN_BYTES).
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
if(GATESCOPE_NATIVE)
  message(FATAL_ERROR "A package is for every processor: GATESCOPE_PACKAGE goes with GATESCOPE_NATIVE=OFF")
endif()
set(coreFolder ${CMAKE_INSTALL_LIBDIR}/gatescope)  # no other program's business
get_target_property(coreSources gatescope_core SOURCES)

function(set_up_level target folder)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME gatescope-core
    LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib/${folder})
  # Templates are compiled into the programs too, without AVX: a library takes its own, never theirs.
  target_compile_options(${target} PRIVATE -fno-semantic-interposition)
  target_link_options(${target} PRIVATE -Wl,-Bsymbolic-functions)
  install(TARGETS ${target} LIBRARY DESTINATION ${coreFolder}/${folder} COMPONENT cli)
endfunction()

set_up_level(gatescope_core "")
if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  foreach(level IN ITEMS x86-64-v3 x86-64-v4)
    add_library(gatescope_core_${level} SHARED ${coreSources})
    set_up_core(gatescope_core_${level})
    set_up_level(gatescope_core_${level} glibc-hwcaps/${level})
    target_compile_options(gatescope_core_${level} PRIVATE -march=${level})
  endforeach()
endif()
