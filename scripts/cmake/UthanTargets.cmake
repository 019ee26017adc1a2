# SPDX-License-Identifier: GPL-3.0-or-later
# The few functions every folder uses, so that each CMakeLists.txt says only what is in it.

# What all our own code is compiled with.
function(uthan_target_defaults target)
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
        QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_NO_FOREACH)
    target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion>)
    if(UTHAN_WERROR)
        target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
    endif()
    uthan_sanitize(${target})
endfunction()

function(uthan_sanitize target)
    if(UTHAN_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
        target_link_options(${target} PUBLIC -fsanitize=address,undefined)
    endif()
    if(UTHAN_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link,address,undefined,float-cast-overflow
            -fno-sanitize=vptr -fno-sanitize-recover=undefined,float-cast-overflow -fno-omit-frame-pointer)
    endif()
endfunction()

# uthan_test(name [APP] SOURCE file... [LIBS lib...]): a Qt Test program, run without a display. APP: it links more of Qt
# than Core (view models, devices), whose definitions the shared precompiled header does not fit.
function(uthan_test name)
    cmake_parse_arguments(A "APP" "" "SOURCE;LIBS" ${ARGN})
    add_executable(${name} ${A_SOURCE})
    target_link_libraries(${name} PRIVATE uthan_qttest uthan_core ${A_LIBS})
    # Only where it is asked for: a path in the command keeps a compiler cache from serving other checkouts. A test that
    # begins to ask wants to be configured again.
    foreach(source ${A_SOURCE})
        file(STRINGS ${source} asks LIMIT_COUNT 1 REGEX "UTHAN_SOURCE_DIR|runner[.]h|surveytablet[.]h")
        if(asks)
            target_compile_definitions(${name} PRIVATE UTHAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
        endif()
    endforeach()
    if(A_APP)
        target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    else()
        target_precompile_headers(${name} REUSE_FROM uthan_testpch)
    endif()
    uthan_target_defaults(${name})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;UTHAN_SHARED=$ENV{UTHAN_SHARED}" TIMEOUT 300)
endfunction()

# uthan_qml_module(Name QML file.qml... [SINGLETONS file.qml...] [SOURCES file.cpp...] [LIBS lib...]): import Uthan.Name
function(uthan_qml_module name)
    cmake_parse_arguments(A "" "" "QML;SINGLETONS;SOURCES;LIBS;RESOURCES;IMPORTS" ${ARGN})
    string(TOLOWER ${name} lower)
    set(target uthan_qml_${lower})
    foreach(file ${A_SINGLETONS})
        set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endforeach()
    set(cachegen "")
    if(NOT UTHAN_QML_CACHEGEN)
        set(cachegen NO_CACHEGEN)
    endif()
    qt_add_library(${target} STATIC)
    qt_add_qml_module(${target} URI Uthan.${name} VERSION 1.0 RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${QT_QML_OUTPUT_DIRECTORY}/Uthan/${name}
        QML_FILES ${A_QML} ${A_SINGLETONS} SOURCES ${A_SOURCES} RESOURCES ${A_RESOURCES} DEPENDENCIES ${A_IMPORTS} ${cachegen})
    target_link_libraries(${target} PRIVATE Qt6::Quick ${A_LIBS})
    set_property(GLOBAL APPEND PROPERTY UTHAN_QML_TARGETS ${target})
    # What qmlcachegen writes is not ours: its warnings must not stop us.
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "/qmlcache/")
    set_source_files_properties(${sources} PROPERTIES COMPILE_OPTIONS -w)
endfunction()
